package org.optr.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
     * Returns sum(effort × percent) / sum(effort), with equal weights unless every effort is known and one is not zero:
     * "weighted percent complete".
     *
     * @return from 0 to 100, with 16 digits; empty without shares
     */
    static Optional<BigDecimal> mean(List<Share> shares) {
        var efforts =
                shares.stream().map(Share::effort).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        var known = efforts.signum() > 0 && shares.stream().noneMatch(share -> share.effort() == null);
        var whole = known ? efforts : BigDecimal.valueOf(shares.size());
        return shares.stream()
                .map(share -> share.weighted(known))
                .reduce(BigDecimal::add)
                .map(sum -> Numbers.plain(sum.divide(whole, Numbers.PRECISION)));
    }

    private BigDecimal weighted(boolean byEffort) {
        return byEffort && effort != null ? percent.multiply(effort) : percent;
    }
}
