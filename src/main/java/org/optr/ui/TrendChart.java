package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value moved, with its target as a dashed line; the same figures stand in a list for those who do not see it. */
public final class TrendChart extends Div {

    /**
     * @param unit shown after every value; may be empty
     * @param points in order of time
     * @param target null where there is none
     */
    public TrendChart(String label, String unit, List<Point> points, @Nullable BigDecimal target) {
        addClassName("trend");
        var formats = Formats.current();
        var dots = points.stream().map(point -> Dot.of(point, unit, formats)).toList();
        var figures = new UnorderedList();
        figures.addClassName("for-screen-readers");
        figures.getElement().setAttribute("aria-label", label);
        dots.forEach(dot -> figures.add(new ListItem(dot.words)));
        if (target != null) {
            figures.add(new ListItem(getTranslation("trend.target", formats.quantity(target, unit))));
        }
        add(new Line(new Trend(dots, target)), figures);
    }

    /** A value on a day. */
    public record Point(LocalDate on, BigDecimal value) {}

    private record Trend(List<Dot> points, @Nullable BigDecimal target) {}

    private record Dot(BigDecimal value, String words) {

        static Dot of(Point point, String unit, Formats formats) {
            return new Dot(point.value, formats.date(point.on) + ": " + formats.quantity(point.value, unit));
        }
    }

    @Tag("trend-chart")
    @JsModule("./trend-chart.ts")
    @NpmPackage(value = "echarts", version = "6.1.0")
    private static final class Line extends Component {

        Line(Trend trend) {
            getElement().setAttribute("aria-hidden", "true").setPropertyBean("trend", trend);
        }
    }
}
