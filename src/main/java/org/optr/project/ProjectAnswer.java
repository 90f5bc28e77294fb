package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.optr.people.PersonId;
import org.optr.shared.Texts;

/**
 * What somebody answered in a round.
 *
 * @param round counts the submissions of business case and plan
 * @param comment empty where none was given
 */
@Embeddable
public record ProjectAnswer(
        @Column(name = "round_number") int round,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) AnswerKind kind,
        PersonId by,
        @Column(name = "answered_at") Instant at,
        @Column(name = "answer_comment") String comment) {

    public ProjectAnswer {
        comment = Texts.optional(comment, Limits.LONG, "project.comment");
    }
}
