package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Decimals as the module keeps them: up to fifteen digits before the point and four after it. */
final class Numbers {

    /** For quotients; sums and differences stay exact. */
    static final MathContext PRECISION = MathContext.DECIMAL64;

    static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final int DIGITS = 15;
    private static final int DECIMALS = 4;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(DIGITS);

    /** Returns the number without trailing zeros, so that equal values are equal. */
    static BigDecimal stored(BigDecimal number) {
        require(number.abs().compareTo(LIMIT) < 0, "task.number.too-large", DIGITS);
        var plain = plain(number);
        require(plain.scale() <= DECIMALS, "task.number.too-fine", DECIMALS);
        return plain;
    }

    static @Nullable BigDecimal storedOrNull(@Nullable BigDecimal number) {
        return number == null ? null : stored(number);
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Numbers() {}
}
