package org.optr.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.optr.shared.Period;

/** @param timeZone of the person who is away: their days count */
record StandIn(PersonId person, PersonId substitute, Period period, String timeZone) {

    boolean at(Instant now) {
        return period.contains(LocalDate.ofInstant(now, ZoneId.of(timeZone)));
    }
}
