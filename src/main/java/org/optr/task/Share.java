package org.optr.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a task adds to a mean.
 *
 * @param percent from 0 to 100
 * @param effort its weight, not negative; null where unknown
 */
record Share(BigDecimal percent, @Nullable BigDecimal effort) {

    /**
     * Returns sum(effort × percent) / sum(effort), with equal weights unless {@link #byEffort}: "weighted percent complete".
     *
     * @return from 0 to 100, with 16 digits; empty without shares
     */
    static Optional<BigDecimal> mean(List<Share> shares) {
        return mean(shares, byEffort(shares));
    }

    /** Returns the mean of some shares of a whole that says how its shares are weighted; empty where they weigh nothing. */
    static Optional<BigDecimal> mean(List<Share> shares, boolean byEffort) {
        var whole = weight(shares, byEffort);
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        return shares.stream()
                .map(share -> share.percent.multiply(share.weight(byEffort)))
                .reduce(BigDecimal::add)
                .map(sum -> Numbers.plain(sum.divide(whole, Numbers.PRECISION)));
    }

    /** Whether shares are weighted by effort: every effort is known, and one is not zero. */
    static boolean byEffort(List<Share> shares) {
        return shares.stream().noneMatch(share -> share.effort() == null)
                && weight(shares, true).signum() > 0;
    }

    static BigDecimal weight(List<Share> shares, boolean byEffort) {
        return shares.stream().map(share -> share.weight(byEffort)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal weight(boolean byEffort) {
        return byEffort && effort != null ? effort : BigDecimal.ONE;
    }
}
