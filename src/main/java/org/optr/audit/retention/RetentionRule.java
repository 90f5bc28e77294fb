package org.optr.audit.retention;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseRemovals.CaseRun;
import org.optr.engine.CaseRemovals.WholeCase;
import org.optr.engine.ProcessKey;

/**
 * Which whole case may go, and by which period: all of it has ended, and the end of its outermost run lies beyond the longest
 * period of all processes in it. One process that is kept for ever keeps the whole case.
 */
record RetentionRule(Map<ProcessKey, Optional<RetentionPeriod>> periods, Instant now) {

    /** Returns the period by which the case goes; nothing if it stays. */
    Optional<RetentionPeriod> endedBy(WholeCase found) {
        var ended = found.outermost().endedAt();
        if (found.running() || ended == null) {
            return Optional.empty();
        }
        @Nullable RetentionPeriod longest = null;
        for (var process :
                found.runs().stream().map(CaseRun::process).distinct().toList()) {
            var period = Objects.requireNonNull(periods.getOrDefault(process, Optional.empty()));
            if (period.isEmpty()) {
                return Optional.empty();
            }
            longest = longer(longest, period.get());
        }
        return Optional.ofNullable(longest).filter(period -> ended.isBefore(period.endedBefore(now)));
    }

    private RetentionPeriod longer(@Nullable RetentionPeriod one, RetentionPeriod other) {
        return one == null || other.endedBefore(now).isBefore(one.endedBefore(now)) ? other : one;
    }
}
