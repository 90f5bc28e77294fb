package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Texts;

/**
 * What the owner of a key result reports.
 *
 * @param value in the key result's unit; null for milestones, whose share is computed from what is done
 * @param milestonesDone positions, from 0, of the milestones done so far
 * @param confidence 0 to 1, two decimals at most
 */
public record CheckInDraft(
        @Nullable BigDecimal value,
        Set<Integer> milestonesDone,
        BigDecimal confidence,
        String narrative,
        @Nullable String blocker,
        @Nullable String nextStep) {

    public CheckInDraft {
        value = Numbers.storedOrNull(value);
        milestonesDone = Set.copyOf(milestonesDone);
        confidence = Numbers.stored(confidence);
        require(
                confidence.signum() >= 0 && confidence.compareTo(BigDecimal.ONE) <= 0 && confidence.scale() <= 2,
                "objective.check-in.confidence");
        narrative = Texts.optional(narrative, Limits.LONG, "objective.check-in.narrative");
        blocker = Texts.nullable(blocker, Limits.LONG, "objective.check-in.blocker");
        nextStep = Texts.nullable(nextStep, Limits.LONG, "objective.check-in.next-step");
    }
}
