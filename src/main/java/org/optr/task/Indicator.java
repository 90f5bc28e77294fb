package org.optr.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Texts;

/**
 * What shows that a task has reached what it is for.
 *
 * @param unit empty for a plain number
 * @param start the value before the work; null where it does not matter
 */
@Embeddable
public record Indicator(
        @Column(name = "indicator_title") String title,
        @Column(name = "indicator_unit") String unit,
        @Column(name = "indicator_start") @Nullable BigDecimal start,
        @Column(name = "indicator_target") BigDecimal target) {

    public Indicator {
        title = Texts.required(title, Limits.TITLE, "task.indicator.title");
        unit = Texts.optional(unit, Limits.UNIT, "task.indicator.unit");
        start = Numbers.storedOrNull(start);
        target = Numbers.stored(target);
    }
}
