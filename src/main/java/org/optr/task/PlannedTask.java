package org.optr.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A task as it was agreed in a baseline of its project.
 *
 * @param summary whether it had subtasks; then the dates are theirs
 */
public record PlannedTask(
        TaskId task,
        String code,
        String title,
        boolean summary,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal effortHours) {

    /** Returns what share was to be done by the evening of a day, from 0 to 100: as much on each day from start to deadline. */
    BigDecimal percentBy(LocalDate day) {
        var begun = startsOn == null || !day.isBefore(startsOn);
        if (dueOn == null || !begun) {
            return BigDecimal.ZERO;
        }
        if (!day.isBefore(dueOn)) {
            return Numbers.HUNDRED;
        }
        return startsOn == null ? BigDecimal.ZERO : share(ChronoUnit.DAYS.between(startsOn, day) + 1, startsOn, dueOn);
    }

    private static BigDecimal share(long days, LocalDate first, LocalDate last) {
        var all = ChronoUnit.DAYS.between(first, last) + 1;
        return BigDecimal.valueOf(100 * days).divide(BigDecimal.valueOf(all), Numbers.PRECISION);
    }
}
