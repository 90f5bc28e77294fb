package org.optr.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;

/** @param timeZone of the person who is away: their days count; null for the organisation's */
record StandIn(PersonId person, PersonId substitute, Period period, @Nullable String timeZone) {

    boolean at(Instant now) {
        var zone = timeZone == null ? ZoneId.systemDefault() : ZoneId.of(timeZone);
        return period.contains(LocalDate.ofInstant(now, zone));
    }
}
