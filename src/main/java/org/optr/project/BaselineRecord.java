package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.optr.people.PersonId;

/** A baseline as it is kept, money included. */
@Embeddable
record BaselineRecord(
        @Column(name = "baseline_number") int number,
        @Column(name = "taken_at") Instant takenAt,
        PersonId by,
        @Convert(converter = BaselineJson.class) BaselineContent content) {

    Baseline withoutMoney() {
        return new Baseline(number, takenAt, by, content.period(), content.milestones(), content.deliverables());
    }
}
