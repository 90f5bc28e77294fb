package org.optr.task.ui.plan;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.optr.task.PlannedTask;

/** When a task is planned: a bar with the part that is done, a thin line for what was agreed, and both in words. */
final class PlanBar {

    private static final String TEMPLATE =
            """
            <div class="plan-bar ${item.kind}" title="${item.words}">
              <i class="bar" style="inset-inline-start:${item.start}%;width:${item.width}%" ?hidden="${!item.width}"><i style="width:${item.done}%"></i></i>
              <i class="agreed" style="inset-inline-start:${item.agreedStart}%;width:${item.agreedWidth}%" ?hidden="${!item.agreedWidth}"></i>
              <span class="for-screen-readers">${item.words}</span>
            </div>""";

    private final PlanColumns columns;
    private final PlanWords words = new PlanWords();

    PlanBar(PlanColumns columns) {
        this.columns = columns;
    }

    LitRenderer<PlanLine> renderer() {
        return LitRenderer.<PlanLine>of(TEMPLATE)
                .withProperty("kind", this::kind)
                .withProperty("start", line -> planned(line).start())
                .withProperty("width", line -> planned(line).width())
                .withProperty(
                        "done",
                        line -> line.task() == null ? 0 : line.task().percent().doubleValue())
                .withProperty("agreedStart", line -> agreed(line).start())
                .withProperty("agreedWidth", line -> agreed(line).width())
                .withProperty("words", this::words);
    }

    private String kind(PlanLine line) {
        var task = line.task();
        if (task == null || task.summary()) {
            return "summary";
        }
        return PlanLooks.of(task.status(), columns.data().daysLate(task) > 0).className();
    }

    private Timeline.Bar planned(PlanLine line) {
        var task = line.task();
        return task == null ? Timeline.NOTHING : bar(task.startsOn(), task.dueOn());
    }

    private Timeline.Bar agreed(PlanLine line) {
        var agreed = agreedTask(line);
        return agreed == null ? Timeline.NOTHING : bar(agreed.startsOn(), agreed.dueOn());
    }

    private Timeline.Bar bar(@Nullable LocalDate start, @Nullable LocalDate end) {
        return columns.data().timeline().bar(start, end);
    }

    private @Nullable PlannedTask agreedTask(PlanLine line) {
        return columns.data().agreed(line.key());
    }

    private String words(PlanLine line) {
        var task = line.task();
        if (task == null) {
            return "";
        }
        var planned = words.span(task.startsOn(), task.dueOn());
        var agreed = agreedTask(line);
        if (agreed == null || (agreed.startsOn() == null && agreed.dueOn() == null)) {
            return planned;
        }
        return planned + ", " + words.say("plan.agreed", words.span(agreed.startsOn(), agreed.dueOn()));
    }
}
