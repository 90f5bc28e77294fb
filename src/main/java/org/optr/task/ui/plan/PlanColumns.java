package org.optr.task.ui.plan;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonSummary;
import org.optr.task.WbsRow;
import org.optr.ui.Formats;
import org.optr.ui.PersonAvatar;

/** The columns of a plan. Each says from which width of the grid on it is shown, once beside the timeline and once beside more facts. */
final class PlanColumns {

    private static final int NEVER = 100_000;

    private final PlanGrid grid;
    private final TimelineHeader header = new TimelineHeader();
    private final Formats formats = Formats.current();
    private @Nullable PlanData data;

    PlanColumns(PlanGrid grid) {
        this.grid = grid;
        text(PlanLine::code, "plan.code", 60, 0, 0).setClassName("numbers");
        add(new PlanTitle(this).renderer(), "plan.title", 220, 0, 0)
                .setFlexGrow(2)
                .getElement()
                .setAttribute("tree", true);
        add(new PlanStatus(this).renderer(), unseen("plan.status"), 36, 0, 0);
        task(this::percent, "plan.done", 58, 380, 380).setTextAlign(ColumnTextAlign.END);
        add(responsible(), unseen("plan.responsible"), 44, 430, 430);
        task(task -> date(task.startsOn()), "plan.starts-on", 100, NEVER, 820);
        task(task -> date(task.dueOn()), "plan.due-on", 100, 520, 520)
                .getElement()
                .setAttribute("to", "760");
        task(this::indicator, "plan.indicator", 160, NEVER, 900).setFlexGrow(1);
        task(task -> number(task.content().effortHours()), "plan.effort", 72, NEVER, 640)
                .setTextAlign(ColumnTextAlign.END);
        task(task -> String.join(", ", data().predecessors(task)), "plan.predecessors", 100, NEVER, 1000);
        add(new PlanBar(this).renderer(), header, 240, 760, NEVER).setFlexGrow(3);
        showFacts(false);
    }

    PlanData data() {
        return requireNonNull(data);
    }

    void show(PlanData now) {
        data = now;
        header.show(now);
        grid.getStyle().set("--plan-lines", header.lines());
    }

    void showFacts(boolean facts) {
        grid.setClassName("timeline", !facts);
        grid.getColumns().forEach(column -> {
            var element = column.getElement();
            element.setAttribute("from", element.getAttribute(facts ? "facts-from" : "timeline-from"));
        });
    }

    private Column<PlanLine> text(ValueProvider<PlanLine, String> value, String title, int width, int from, int facts) {
        var renderer = LitRenderer.<PlanLine>of("<span class=\"ellipsis\" title=\"${item.text}\">${item.text}</span>")
                .withProperty("text", value);
        return add(renderer, title, width, from, facts);
    }

    private Column<PlanLine> task(ValueProvider<WbsRow, String> value, String title, int width, int from, int facts) {
        return text(line -> line.task() == null ? "" : value.apply(line.task()), title, width, from, facts);
    }

    private Column<PlanLine> add(LitRenderer<PlanLine> renderer, String title, int width, int from, int facts) {
        return add(renderer, new Span(grid.getTranslation(title)), width, from, facts);
    }

    private Column<PlanLine> add(LitRenderer<PlanLine> renderer, Component title, int width, int from, int facts) {
        var column = grid.addColumn(renderer)
                .setHeader(title)
                .setWidth(width + "px")
                .setFlexGrow(0)
                .setSortable(false);
        column.getElement()
                .setAttribute("timeline-from", String.valueOf(from))
                .setAttribute("facts-from", String.valueOf(facts));
        return column;
    }

    /** The head of a column of icons, which has no room for words. */
    private Span unseen(String title) {
        var words = new Span(grid.getTranslation(title));
        words.addClassName("for-screen-readers");
        return words;
    }

    private LitRenderer<PlanLine> responsible() {
        return LitRenderer.<PlanLine>of("<span class=\"avatar small ${item.colour}\" role=\"img\""
                        + " aria-label=\"${item.name}\" title=\"${item.name}\" ?hidden=\"${!item.name}\">"
                        + "${item.initials}</span>")
                .withProperty("name", line -> of(line, PersonSummary::name))
                .withProperty("initials", line -> of(line, PersonSummary::initials))
                .withProperty("colour", line -> of(line, person -> PersonAvatar.colour(person.name())));
    }

    /** Words the responsible person of a task; empty where there is none. */
    private String of(PlanLine line, Function<PersonSummary, String> words) {
        return Optional.ofNullable(line.task())
                .filter(task -> !task.summary())
                .flatMap(data()::responsible)
                .map(words)
                .orElse("");
    }

    private String percent(WbsRow task) {
        return formats.percent(task.percent().movePointLeft(2));
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : formats.date(day);
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "" : formats.number(value);
    }

    private String indicator(WbsRow task) {
        var indicator = task.content().indicator();
        if (indicator == null || task.summary()) {
            return "";
        }
        var target = formats.quantity(indicator.target(), indicator.unit());
        return indicator.title() + ": "
                + (task.actual() == null
                        ? target
                        : grid.getTranslation("plan.indicator.of", formats.number(task.actual()), target));
    }
}
