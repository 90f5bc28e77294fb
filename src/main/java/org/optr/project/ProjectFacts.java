package org.optr.project;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Period;

/**
 * What decision tables look at, and who takes part.
 *
 * @param budget in the currency
 * @param currency its ISO 4217 code
 * @param riskRating 1 to 25; 0 while not rated
 * @param durationMonths months begun from the first to the last day
 * @param netPresentValue in the currency, unrounded; empty while there are no cash flows
 */
public record ProjectFacts(
        PersonId manager,
        PersonId sponsor,
        PersonId proposer,
        UnitId unit,
        BigDecimal budget,
        String currency,
        int riskRating,
        long durationMonths,
        Optional<BigDecimal> netPresentValue) {

    static ProjectFacts of(Project project) {
        var terms = project.terms();
        var budget = terms.budget();
        var businessCase = project.businessCase();
        return new ProjectFacts(
                terms.manager(),
                terms.sponsor(),
                project.proposer(),
                terms.unit(),
                budget.amount(),
                budget.currency().getCurrencyCode(),
                businessCase.justification().riskRating(),
                monthsBegun(terms.period()),
                Investment.netPresentValue(businessCase.cashFlows(), businessCase.discountRate()));
    }

    private static long monthsBegun(Period period) {
        return ChronoUnit.MONTHS.between(period.startsOn(), period.endsOn()) + 1;
    }
}
