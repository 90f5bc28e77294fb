package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.optr.people.PersonId;

/** What an approver of a change said. */
@Embeddable
public record ChangeAnswer(
        PersonId by,
        @Column(name = "answered_at") Instant at,
        boolean approved,
        @Column(name = "answer_comment") String comment) {

    public ChangeAnswer {
        comment = Comments.written(comment, Limits.LONG);
    }
}
