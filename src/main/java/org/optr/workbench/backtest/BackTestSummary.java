package org.optr.workbench.backtest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.Period;

/**
 * A back-test and what it has found so far.
 *
 * @param newest what there is to test now
 * @param total how many decisions and cases there are to test
 * @param cutOff whether there are more in the period than one back-test looks at: the newest were tested
 */
public record BackTestSummary(
        BackTestId id,
        Tested tested,
        Tested newest,
        Period period,
        BackTestStatus status,
        PersonId startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int total,
        Tally tally,
        boolean cutOff) {

    /** Whether the draft was changed since, or is compared with another version now. */
    public boolean isOutdated() {
        return isRevised() || isRebased();
    }

    public boolean isRevised() {
        return newest.revision() > tested.revision();
    }

    public boolean isRebased() {
        return !Objects.equals(newest.base(), tested.base());
    }
}
