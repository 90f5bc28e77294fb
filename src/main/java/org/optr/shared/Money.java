package org.optr.shared;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency, which may be negative.
 *
 * @param amount with as many decimals as the currency has, up to fifteen digits before the point
 */
@Embeddable
public record Money(BigDecimal amount, Currency currency) {

    private static final int DIGITS = 15;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(DIGITS);

    public Money {
        require(amount.abs().compareTo(LIMIT) < 0, "money.too-large", DIGITS);
        var decimals = Math.max(0, currency.getDefaultFractionDigits());
        var stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        require(stripped.scale() <= decimals, "money.too-fine", currency.getCurrencyCode(), decimals);
        amount = stripped.setScale(decimals);
    }

    /** Returns the amount and the currency's code, for machines and for the history. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
