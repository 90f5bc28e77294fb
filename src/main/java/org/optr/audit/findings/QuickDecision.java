package org.optr.audit.findings;

import java.time.Duration;
import java.util.Optional;
import org.optr.audit.findings.Trigger.Quick;

/**
 * Decided in fewer seconds than set. Nobody records when a form is opened, so the time counts from when the decider took the
 * work item, and from when it came up where they decided without taking it: whoever is found had no more time than that.
 */
final class QuickDecision {

    static Optional<Finding> in(DecisionFact decision, int seconds) {
        var item = decision.item();
        var taken = item.takenAt();
        var byTaking = taken != null && taken.isAfter(item.offeredAt());
        var took = Duration.between(taken == null || !byTaking ? item.offeredAt() : taken, item.endedAt());
        if (!item.decides() || took.compareTo(Duration.ofSeconds(seconds)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(decision.entry().finding(FindingRule.QUICK_DECISION, new Quick(took, byTaking)));
    }

    private QuickDecision() {}
}
