package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Decimals as the module keeps them: up to twelve digits before the point and six after it. */
final class Numbers {

    /** For quotients; sums and differences stay exact. */
    static final MathContext PRECISION = MathContext.DECIMAL64;

    static final int DIGITS = 18;
    static final int DECIMALS = 6;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(DIGITS - DECIMALS);

    /** Returns the number without trailing zeros, so that equal values are equal. */
    static BigDecimal stored(BigDecimal number) {
        require(number.abs().compareTo(LIMIT) < 0, "objective.number.too-large", DIGITS - DECIMALS);
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        require(stripped.scale() <= DECIMALS, "objective.number.too-fine", DECIMALS);
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal storedOrNull(@Nullable BigDecimal number) {
        return number == null ? null : stored(number);
    }

    private Numbers() {}
}
