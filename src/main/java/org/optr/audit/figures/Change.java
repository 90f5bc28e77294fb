package org.optr.audit.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a figure from one choice of cases to another.
 *
 * @param by for durations how much of the first; for shares the difference of both; 0 where nothing is compared
 */
public record Change(Kind kind, BigDecimal by) {

    /** From how many on, on both sides, figures are compared: of fewer, a single case makes much of the difference. */
    public static final int ENOUGH = 10;

    /** What is smaller is rounding: half of one per cent. */
    private static final BigDecimal NOTICEABLE = new BigDecimal("0.005");

    public enum Kind {
        TOO_FEW,
        SAME,
        LESS,
        MORE
    }

    public static Change of(int countBefore, @Nullable Duration before, int countAfter, @Nullable Duration after) {
        if (Math.min(countBefore, countAfter) < ENOUGH || before == null || after == null || before.isZero()) {
            return new Change(Kind.TOO_FEW, BigDecimal.ZERO);
        }
        return of(BigDecimal.valueOf(after.minus(before).toMillis())
                .divide(BigDecimal.valueOf(before.toMillis()), 4, RoundingMode.HALF_UP));
    }

    public static Change of(Share before, Share after) {
        return Math.min(before.of(), after.of()) < ENOUGH
                ? new Change(Kind.TOO_FEW, BigDecimal.ZERO)
                : of(after.value().orElseThrow().subtract(before.value().orElseThrow()));
    }

    private static Change of(BigDecimal difference) {
        if (difference.abs().compareTo(NOTICEABLE) < 0) {
            return new Change(Kind.SAME, BigDecimal.ZERO);
        }
        return new Change(difference.signum() < 0 ? Kind.LESS : Kind.MORE, difference.abs());
    }
}
