package org.optr.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.optr.objective.Health;
import org.optr.shared.Money;

/**
 * What a project may cost, what it has cost, and what it brought for it.
 *
 * @param budget of the last baseline
 * @param planned value of the work that the baseline plans until today, in the currency of the budget
 * @param earned empty while there are no tasks whose progress is known
 * @param costs latest first
 * @param on the day for which the figures are true
 * @param mayBook whether the acting person may book a cost now
 */
public record ProjectBudget(
        Money budget,
        Money spent,
        BigDecimal planned,
        Optional<EarnedValue> earned,
        List<Cost> costs,
        LocalDate on,
        boolean mayBook) {

    /**
     * Says how the budget stands, by the cost performance. While nothing is earned that could be compared, the costs are
     * compared with what was planned until today. What costs more than its budget is off track in any case.
     */
    public Health light() {
        if (spent.amount().compareTo(budget.amount()) > 0) {
            return Health.OFF_TRACK;
        }
        return earned.map(EarnedValue::costPerformance)
                .orElseGet(() -> EarnedValue.ratio(planned, spent.amount()))
                .map(EarnedValue::health)
                .orElse(Health.ON_TRACK);
    }
}
