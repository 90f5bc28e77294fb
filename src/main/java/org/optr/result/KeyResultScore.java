package org.optr.result;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.optr.objective.KeyResultId;
import org.optr.people.PersonId;

/**
 * The scores of one key result, side by side.
 *
 * @param computed its progress when closing was asked for, 0 to 1; null where it bears no score
 * @param proposed by the objective's owner; null where it bears no score
 * @param given by whoever graded; null before
 */
@Embeddable
public record KeyResultScore(
        @Embedded KeyResultId keyResult,
        String title,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_id")) @Nullable PersonId owner,
        @Column(name = "computed_score") @Nullable BigDecimal computed,
        @Column(name = "proposed_score") @Nullable BigDecimal proposed,
        @Column(name = "final_score") @Nullable BigDecimal given) {

    KeyResultScore proposing(@Nullable BigDecimal score) {
        return new KeyResultScore(keyResult, title, owner, computed, score, null);
    }

    KeyResultScore giving(@Nullable BigDecimal score) {
        return new KeyResultScore(keyResult, title, owner, computed, proposed, score);
    }

    /** What counts in the end: what was given, else what was proposed. */
    KeyResultScore frozen() {
        return given == null ? giving(proposed) : this;
    }
}
