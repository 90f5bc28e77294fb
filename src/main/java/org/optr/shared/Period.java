package org.optr.shared;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A span of whole days; both ends belong to it. */
@Embeddable
public record Period(@Column(name = "starts_on") LocalDate startsOn, @Column(name = "ends_on") LocalDate endsOn) {

    public Period {
        require(!endsOn.isBefore(startsOn), "period.reversed", startsOn, endsOn);
    }

    public long days() {
        return ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
