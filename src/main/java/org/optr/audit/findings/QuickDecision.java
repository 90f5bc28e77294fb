package org.optr.audit.findings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.optr.audit.findings.Trigger.Quick;
import org.optr.audit.findings.Trigger.Quick.Since;
import org.optr.engine.PastWork.DoneItem;

/**
 * Decided in fewer seconds than set, from when the decider first opened the form. Where they decided without that, the time
 * counts from when they took the work item, and from when it came up where they did not: nobody who is found had more time.
 */
final class QuickDecision {

    static Optional<Finding> in(DecisionFact decision, int seconds) {
        var item = decision.item();
        var since = since(item);
        var took = Duration.between(since.at, item.endedAt());
        if (!item.decides() || took.compareTo(Duration.ofSeconds(seconds)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(decision.entry().finding(FindingRule.QUICK_DECISION, new Quick(took, since.what)));
    }

    private static Beginning since(DoneItem item) {
        var opened = item.openedAt();
        if (opened != null) {
            return new Beginning(Since.OPENED, opened);
        }
        var taken = item.takenAt();
        return taken != null && taken.isAfter(item.offeredAt())
                ? new Beginning(Since.TAKEN, taken)
                : new Beginning(Since.OFFERED, item.offeredAt());
    }

    private record Beginning(Since what, Instant at) {}

    private QuickDecision() {}
}
