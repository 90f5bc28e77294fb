package org.optr.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What share of a task is done, by its rule: the "fixed formula", "weighted milestone", "physical measurement" and "percent
 * complete" methods of the PMI Standard for Earned Value Management.
 */
final class Percent {

    private static final BigDecimal HALF = new BigDecimal(50);
    private static final int DECIMALS = 4;

    /**
     * Returns a number from 0 to 100, rounded half up to four decimals. What was accepted is done, by any rule.
     *
     * @param reported by the responsible person, from 0 to 100
     * @param unitsDone null while none is reported
     */
    static BigDecimal of(TaskTerms terms, TaskStatus status, BigDecimal reported, @Nullable BigDecimal unitsDone) {
        if (status == TaskStatus.DONE) {
            return Numbers.HUNDRED;
        }
        return Numbers.plain(
                switch (terms.rule()) {
                    case ZERO_HUNDRED -> BigDecimal.ZERO;
                    case FIFTY_FIFTY -> begun(status) ? HALF : BigDecimal.ZERO;
                    case WEIGHTED_STEPS -> ofSteps(terms.steps());
                    case UNITS -> share(unitsDone, terms.units());
                    case MANUAL -> reported;
                });
    }

    private static boolean begun(TaskStatus status) {
        return status == TaskStatus.IN_PROGRESS || status == TaskStatus.SUBMITTED;
    }

    private static BigDecimal ofSteps(List<WorkStep> steps) {
        var done = steps.stream().filter(WorkStep::done).toList();
        return share(weight(done), weight(steps));
    }

    private static BigDecimal weight(List<WorkStep> steps) {
        return steps.stream().map(WorkStep::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return part.multiply(Numbers.HUNDRED)
                .divide(whole, DECIMALS, RoundingMode.HALF_UP)
                .min(Numbers.HUNDRED);
    }

    private Percent() {}
}
