package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;

/** Decimals as the module keeps them: up to fifteen digits before the point and four after it. */
final class Numbers {

    private static final int DIGITS = 15;
    private static final int DECIMALS = 4;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(DIGITS);

    /** Returns the number without trailing zeros, so that equal values are equal. */
    static BigDecimal stored(BigDecimal number) {
        require(number.abs().compareTo(LIMIT) < 0, "project.number.too-large", DIGITS);
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        require(stripped.scale() <= DECIMALS, "project.number.too-fine", DECIMALS);
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Numbers() {}
}
