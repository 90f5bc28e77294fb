package org.optr.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.optr.shared.Money;

/**
 * The figures of a project, for those who may see them.
 *
 * @param discountRate from 0 to 1
 * @param cashFlows by year, in the currency of the budget
 * @param baselineBudgets what was agreed, by the number of the baseline
 */
public record ProjectMoney(
        Money budget, BigDecimal discountRate, List<CashFlow> cashFlows, Map<Integer, Money> baselineBudgets) {

    /** As {@link Investment#netPresentValue}, in the currency of the budget. */
    public Optional<BigDecimal> netPresentValue() {
        return Investment.netPresentValue(cashFlows, discountRate);
    }

    /** As {@link Investment#returnOnInvestment}. */
    public Optional<BigDecimal> returnOnInvestment() {
        return Investment.returnOnInvestment(cashFlows);
    }

    /** As {@link Investment#benefitCostRatio}. */
    public Optional<BigDecimal> benefitCostRatio() {
        return Investment.benefitCostRatio(cashFlows, discountRate);
    }

    /** As {@link Investment#payback}. */
    public Optional<Integer> payback() {
        return Investment.payback(cashFlows);
    }
}
