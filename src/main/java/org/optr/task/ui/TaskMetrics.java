package org.optr.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.task.TaskPage;
import org.optr.ui.Formats;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;

/** Who does a task until when, what its indicator reads, how much is done and what it took. */
final class TaskMetrics extends Div {

    /** @param responsible null where nobody is named */
    TaskMetrics(TaskPage page, @Nullable PersonSummary responsible, Clock clock) {
        var content = page.content();
        var indicator = content.indicator();
        var reached = new Span(getTranslation(
                "task.of-target", TaskWords.value(indicator, page.row().actual()), TaskWords.target(indicator)));
        reached.addClassName("numbers");
        reached.setTitle(TaskWords.indicator(indicator));
        add(new MetricStrip(
                new MetricCell(getTranslation("task.label.responsible"), new PersonLabel(responsible)),
                new MetricCell(
                        getTranslation("task.label.starts-on"),
                        new Span(TaskWords.date(page.row().startsOn()))),
                new MetricCell(
                        getTranslation("field.due-on"), new Deadline(page.row().dueOn(), page.status(), clock)),
                new MetricCell(TaskWords.indicator(indicator), reached),
                new MetricCell(
                        getTranslation("task.label.progress"),
                        new WorkBar(page.row().percent(), page.status())),
                new MetricCell(
                        getTranslation("task.label.effort"),
                        new Span(effort(page.effortSpent(), content.effortHours())))));
    }

    private String effort(@Nullable BigDecimal spent, @Nullable BigDecimal planned) {
        return planned == null ? hours(spent) : getTranslation("task.of-target", hours(spent), hours(planned));
    }

    private String hours(@Nullable BigDecimal hours) {
        return hours == null
                ? TaskWords.UNKNOWN
                : getTranslation("task.hours", Formats.current().number(hours));
    }
}
