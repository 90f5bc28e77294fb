package org.optr.audit.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of how many.
 *
 * @param of 0 where nothing was counted: then there is no share, which is not the same as none
 */
public record Share(long part, long of) {

    /** Returns a number from 0 to 1, rounded half up to four decimals. */
    public Optional<BigDecimal> value() {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP));
    }
}
