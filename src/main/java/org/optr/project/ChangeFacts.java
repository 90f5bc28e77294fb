package org.optr.project;

import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/**
 * What the decision table about a change looks at, and who takes part.
 *
 * @param costIncreasePercent by how much the budget grows, in per cent of the last baseline's, rounded up; below zero if it shrinks
 * @param delayDays by how many days the project ends later; below zero if it ends earlier
 */
public record ChangeFacts(PersonId manager, PersonId sponsor, UnitId unit, long costIncreasePercent, long delayDays) {

    static ChangeFacts of(Project project, BaselineContent agreed, BaselineContent next) {
        var terms = project.terms();
        var before = agreed.budget().amount();
        var increase = next.budget()
                .amount()
                .subtract(before)
                .movePointRight(2)
                .divide(before, 0, RoundingMode.CEILING)
                .longValueExact();
        var delay =
                ChronoUnit.DAYS.between(agreed.period().endsOn(), next.period().endsOn());
        return new ChangeFacts(terms.manager(), terms.sponsor(), terms.unit(), increase, delay);
    }
}
