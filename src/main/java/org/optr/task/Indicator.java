package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a task has reached what it is for.
 *
 * @param unit empty for a plain number
 * @param start the value before the work; null where it does not matter
 */
public record Indicator(String title, String unit, @Nullable BigDecimal start, BigDecimal target) {

    public Indicator {
        title = Texts.required(title, Texts.TITLE, "task.indicator.title");
        unit = Texts.optional(unit, Texts.UNIT, "task.indicator.unit");
        start = Numbers.storedOrNull(start);
        target = Numbers.stored(target);
        require(start == null || start.compareTo(target) != 0, "task.indicator.reached", target);
    }
}
