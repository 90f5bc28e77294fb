package org.optr.workbench.move;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.MovePlan;
import org.optr.people.PersonId;

/**
 * A move and how far it is.
 *
 * @param trial whether it only tells what would happen
 * @param endedAt null while it runs or is stopped
 * @param counts of cases by outcome; one that does not occur is not there
 */
public record MoveSummary(
        CaseMoveId id,
        MovePlan plan,
        int fromNumber,
        int toNumber,
        boolean trial,
        MoveState state,
        PersonId startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        Map<CaseOutcome, Long> counts) {

    public long count(CaseOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
