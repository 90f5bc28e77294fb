package org.optr.workbench.backtest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.Period;

/**
 * A back-test and what it has found so far.
 *
 * @param revision of the draft that was tested
 * @param newest revision of the draft now
 * @param hash SHA-256 of all files that were tested, in hexadecimal
 * @param total how many decisions and cases there are to test
 * @param cutOff whether there are more in the period than one back-test looks at: the newest were tested
 */
public record BackTestSummary(
        BackTestId id,
        int revision,
        int newest,
        String hash,
        Period period,
        BackTestStatus status,
        PersonId startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int total,
        Tally tally,
        boolean cutOff) {

    /** Whether the draft was changed since. */
    public boolean isOutdated() {
        return newest > revision;
    }
}
