package org.optr.objective;

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
 * What somebody answered in a round of approval.
 *
 * @param comment empty where none was given
 */
@Embeddable
public record Response(
        @Column(name = "round_number") int round,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ResponseKind kind,
        PersonId by,
        @Column(name = "responded_at") Instant at,
        @Column(name = "response_comment") String comment) {

    public Response {
        comment = Texts.optional(comment, Limits.LONG, "objective.comment");
    }
}
