package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.project.ProjectExamples.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvestmentTest {

    private static final BigDecimal EIGHT_PERCENT = new BigDecimal("0.08");

    private static final List<CashFlow> ORDER_SYSTEM =
            List.of(flow(0, "40000", "0"), flow(1, "1000", "30000"), flow(2, "1000", "30000"));

    private static Optional<BigDecimal> rounded(Optional<BigDecimal> figure) {
        return figure.map(value -> value.setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void theFiguresOfATextbookCase() {
        assertThat(rounded(Investment.netPresentValue(ORDER_SYSTEM, EIGHT_PERCENT)))
                .contains(new BigDecimal("11714.68"));
        assertThat(rounded(Investment.returnOnInvestment(ORDER_SYSTEM))).contains(new BigDecimal("0.43"));
        assertThat(rounded(Investment.benefitCostRatio(ORDER_SYSTEM, EIGHT_PERCENT)))
                .contains(new BigDecimal("1.28"));
        assertThat(Investment.payback(ORDER_SYSTEM)).contains(2);
    }

    @Test
    void aYearMayBeLeftOut() {
        var late = List.of(flow(0, "100", "0"), flow(10, "0", "259.3742"));

        assertThat(rounded(Investment.netPresentValue(late, new BigDecimal("0.1"))))
                .contains(new BigDecimal("0.00"));
        assertThat(Investment.payback(late)).contains(10);
    }

    @Test
    void withoutFlowsThereIsNoFigure() {
        assertThat(Investment.netPresentValue(List.of(), EIGHT_PERCENT)).isEmpty();
        assertThat(Investment.returnOnInvestment(List.of())).isEmpty();
        assertThat(Investment.benefitCostRatio(List.of(), EIGHT_PERCENT)).isEmpty();
        assertThat(Investment.payback(List.of())).isEmpty();
    }

    @Test
    void whatCostsNothingHasNoRatioAndNothingToPayBack() {
        var gift = List.of(flow(0, "0", "100"));

        assertThat(Investment.netPresentValue(gift, EIGHT_PERCENT)).isPresent();
        assertThat(Investment.returnOnInvestment(gift)).isEmpty();
        assertThat(Investment.benefitCostRatio(gift, EIGHT_PERCENT)).isEmpty();
        assertThat(Investment.payback(gift)).isEmpty();
    }

    @Test
    void aYearOfWaitingIsNoPayback() {
        var later = List.of(flow(0, "0", "0"), flow(1, "100", "0"), flow(2, "0", "100"));

        assertThat(Investment.payback(later)).contains(2);
    }

    @Test
    void whatNeverComesBackHasNoPayback() {
        assertThat(Investment.payback(List.of(flow(0, "100", "0"), flow(30, "0", "99.99"))))
                .isEmpty();
    }

    @Test
    void aRateThatWipesOutMoneyHasNoMeaning() {
        assertThat(Investment.netPresentValue(ORDER_SYSTEM, BigDecimal.ONE.negate()))
                .isEmpty();
        assertThat(Investment.benefitCostRatio(ORDER_SYSTEM, new BigDecimal(-2)))
                .isEmpty();
    }
}
