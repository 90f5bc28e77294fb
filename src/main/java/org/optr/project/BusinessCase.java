package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Why a project is worth what it costs.
 *
 * @param riskRating as in {@link Justification}
 * @param discountRate what a year's wait takes from money, from 0 to 1: 0.08 for 8 %
 * @param cashFlows at most one for each year, in the currency of the budget
 */
public record BusinessCase(
        String need,
        List<Option> options,
        String benefits,
        String risks,
        int riskRating,
        String feasibility,
        BigDecimal discountRate,
        List<CashFlow> cashFlows) {

    public BusinessCase {
        var words = new Justification(need, options, benefits, risks, riskRating, feasibility);
        need = words.need();
        options = words.options();
        benefits = words.benefits();
        risks = words.risks();
        feasibility = words.feasibility();
        require(
                discountRate.signum() >= 0 && discountRate.compareTo(BigDecimal.ONE) <= 0,
                "project.discount-rate",
                discountRate);
        discountRate = Numbers.stored(discountRate);
        var years = cashFlows.stream().map(CashFlow::year).distinct().count();
        require(years == cashFlows.size(), "project.cash-flow.year-twice");
        cashFlows =
                cashFlows.stream().sorted(Comparator.comparing(CashFlow::year)).toList();
    }

    /** Returns the part without figures. */
    public Justification justification() {
        return new Justification(need, options, benefits, risks, riskRating, feasibility);
    }
}
