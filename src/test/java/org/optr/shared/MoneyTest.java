package org.optr.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() {
        assertThat(money("12.5000", "EUR").amount()).isEqualTo(new BigDecimal("12.50"));
        assertThat(money("1E3", "JPY").amount()).isEqualTo(new BigDecimal("1000"));
        assertThat(money("0.000", "JPY")).isEqualTo(money("0", "JPY"));
        assertThat(money("-1.234", "KWD")).hasToString("-1.234 KWD");
    }

    @Test
    void moreDecimalsThanTheCurrencyHasAreRefused() {
        assertThatThrownBy(() -> money("0.1", "JPY")).hasMessageContaining("money.too-fine");
        assertThatThrownBy(() -> money("0.001", "EUR")).hasMessageContaining("money.too-fine");
        assertThatThrownBy(() -> money("1E-999999", "EUR")).hasMessageContaining("money.too-fine");
    }

    @Test
    void anAmountBeyondMeasureIsRefused() {
        assertThatThrownBy(() -> money("1E15", "EUR")).hasMessageContaining("money.too-large");
        assertThatThrownBy(() -> money("-1E999999999", "EUR")).hasMessageContaining("money.too-large");
        assertThat(money("999999999999999.99", "EUR").amount()).isPositive();
    }
}
