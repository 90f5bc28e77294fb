package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What a year costs and what it brings, in the currency of the project's budget.
 *
 * @param year 0 for the year of the investment, up to 30
 * @param cost not negative
 * @param benefit not negative
 */
@Embeddable
public record CashFlow(@Column(name = "flow_year") int year, BigDecimal cost, BigDecimal benefit) {

    private static final int LAST_YEAR = 30;

    public CashFlow {
        require(year >= 0 && year <= LAST_YEAR, "project.cash-flow.year", year, LAST_YEAR);
        require(cost.signum() >= 0 && benefit.signum() >= 0, "project.cash-flow.negative", year);
        cost = Numbers.stored(cost);
        benefit = Numbers.stored(benefit);
    }

    /** Returns the benefit less the cost. */
    public BigDecimal net() {
        return benefit.subtract(cost);
    }
}
