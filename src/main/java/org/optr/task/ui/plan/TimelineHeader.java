package org.optr.task.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.optr.ui.Formats;

/** The months over the bars, and where today is. */
final class TimelineHeader extends Div {

    /** A name that begins further on would be cut. */
    private static final int LAST_READABLE = 93;

    private String lines = "none";

    TimelineHeader() {
        addClassName("plan-months");
    }

    /** The background of every row: a hairline where a month begins and one for today. */
    String lines() {
        return lines;
    }

    void show(PlanData data) {
        removeAll();
        var timeline = data.timeline();
        var formats = Formats.current();
        var name =
                new Span(getTranslation("plan.timeline", formats.date(timeline.from()), formats.date(timeline.to())));
        name.addClassName("for-screen-readers");
        add(name);
        var drawn = new StringBuilder("linear-gradient(to right");
        for (var month : timeline.marks()) {
            var at = timeline.position(month);
            if (at < LAST_READABLE) {
                add(mark(formats.month(month), at, "month"));
            }
            line(drawn, at, "var(--optr-hairline)", 1);
        }
        drawn.append(", transparent 0)");
        lines = drawn.toString();
        if (timeline.shows(data.today())) {
            var at = timeline.position(data.today());
            add(mark(getTranslation("plan.today"), at, "today"));
            lines = line(new StringBuilder("linear-gradient(to right"), at, "var(--lumo-primary-color)", 2)
                    .append(", transparent 0), ")
                    .append(lines)
                    .toString();
        }
    }

    private static StringBuilder line(StringBuilder drawn, double at, String colour, int pixels) {
        return drawn.append(
                String.format(Locale.ROOT, ", transparent 0 %1$s%%, %2$s 0 calc(%1$s%% + %3$dpx)", at, colour, pixels));
    }

    private static Span mark(String words, double at, String kind) {
        var mark = new Span(words);
        mark.addClassName(kind);
        mark.getElement().setAttribute("aria-hidden", "true").getStyle().set("inset-inline-start", at + "%");
        return mark;
    }
}
