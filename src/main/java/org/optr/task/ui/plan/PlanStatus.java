package org.optr.task.ui.plan;

import com.vaadin.flow.data.renderer.LitRenderer;
import org.optr.ui.Look;

/** The status as an icon, with its word for who points at it or cannot see it. */
final class PlanStatus {

    private static final String TEMPLATE =
            """
            <vaadin-icon class="${item.look}" icon="${item.icon}" role="img" aria-label="${item.words}" title="${item.words}" ?hidden="${!item.words}"></vaadin-icon>""";

    private final PlanColumns columns;
    private final PlanWords words = new PlanWords();

    PlanStatus(PlanColumns columns) {
        this.columns = columns;
    }

    LitRenderer<PlanLine> renderer() {
        return LitRenderer.<PlanLine>of(TEMPLATE)
                .withProperty("look", line -> look(line).className())
                .withProperty("icon", line -> look(line).icon().iconName())
                .withProperty("words", this::words);
    }

    private Look look(PlanLine line) {
        var task = line.task();
        return task == null
                ? Look.DRAFT
                : PlanLooks.of(task.status(), columns.data().daysLate(task) > 0);
    }

    private String words(PlanLine line) {
        var task = line.task();
        return task == null ? "" : words.status(task, columns.data().daysLate(task));
    }
}
