package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.optr.people.PersonId;
import org.optr.shared.Texts;

/**
 * How well one side of the work went.
 *
 * @param points 1 (poor) to 5 (excellent)
 * @param improvement what to do differently; may be empty
 */
@Embeddable
public record Rating(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Criterion criterion,
        int points,
        String improvement,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "rated_by")) PersonId by) {

    public static final int MOST = 5;

    public Rating {
        require(points >= 1 && points <= MOST, "result.rating.points", MOST);
        improvement = Texts.optional(improvement, Limits.SHORT, "result.rating.improvement");
    }
}
