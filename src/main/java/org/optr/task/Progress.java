package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Texts;

/**
 * How far a task is. What is null stays as it was reported before; what the task's rule does not ask for is left aside.
 *
 * @param percent for {@link PercentRule#MANUAL}, from 0 to 100
 * @param doneSteps for {@link PercentRule#WEIGHTED_STEPS}: titles of all steps that are done
 * @param unitsDone for {@link PercentRule#UNITS}, not negative
 * @param actual what the indicator reads now
 * @param effortSpent in hours, so far, not negative
 * @param note empty where nothing is to be said
 */
public record Progress(
        @Nullable BigDecimal percent,
        Set<String> doneSteps,
        @Nullable BigDecimal unitsDone,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal effortSpent,
        String note) {

    public Progress {
        percent = Numbers.storedOrNull(percent);
        if (percent != null) {
            require(percent.signum() >= 0 && percent.compareTo(Numbers.HUNDRED) <= 0, "task.percent", percent);
        }
        unitsDone = Numbers.storedOrNull(unitsDone);
        require(unitsDone == null || unitsDone.signum() >= 0, "task.units-done");
        actual = Numbers.storedOrNull(actual);
        effortSpent = Numbers.storedOrNull(effortSpent);
        require(effortSpent == null || effortSpent.signum() >= 0, "task.effort-spent");
        note = Texts.optional(note, Limits.REASON, "task.note");
        doneSteps = Set.copyOf(doneSteps);
    }
}
