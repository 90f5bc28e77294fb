package org.optr.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value moved, with its target as a dashed line; the same figures stand in a table for those who do not see it. */
public final class TrendChart extends Div implements HasAriaLabel {

    /**
     * @param unit shown after every value; may be empty
     * @param points in order of time
     * @param target null where there is none
     */
    public TrendChart(String label, String unit, List<Point> points, @Nullable BigDecimal target) {
        setAriaLabel(label);
    }

    /** A value on a day. */
    public record Point(LocalDate on, BigDecimal value) {}
}
