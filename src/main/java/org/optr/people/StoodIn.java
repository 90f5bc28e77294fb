package org.optr.people;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Period;

/**
 * From when to when somebody stood in for a person.
 *
 * @param from the first moment, once it was arranged
 * @param until the first moment no longer meant
 */
public record StoodIn(PersonId person, PersonId substitute, Instant from, Instant until) {

    StoodIn(
            PersonId person,
            PersonId substitute,
            Period period,
            @Nullable String timeZone,
            @Nullable Instant appointedAt,
            @Nullable Instant withdrawnAt) {
        this(
                person,
                substitute,
                later(period.startsOn().atStartOfDay(zone(timeZone)).toInstant(), appointedAt),
                earlier(period.endsOn().plusDays(1).atStartOfDay(zone(timeZone)).toInstant(), withdrawnAt));
    }

    public boolean at(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    private static ZoneId zone(@Nullable String name) {
        return name == null ? ZoneId.systemDefault() : ZoneId.of(name);
    }

    private static Instant later(Instant start, @Nullable Instant appointed) {
        return appointed == null || appointed.isBefore(start) ? start : appointed;
    }

    private static Instant earlier(Instant end, @Nullable Instant withdrawn) {
        return withdrawn == null || withdrawn.isAfter(end) ? end : withdrawn;
    }
}
