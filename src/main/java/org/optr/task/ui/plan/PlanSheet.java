package org.optr.task.ui.plan;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.optr.task.TaskId;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;

/** A plan as it is seen: its tools, its lines with one of them marked, and what to do where there are none. */
final class PlanSheet extends Div {

    private final PlanToolbar toolbar;
    private final PlanGrid grid = new PlanGrid(getTranslation("plan.title-of-grid"));
    private final PlanKeys keys = new PlanKeys();
    private final PlanHints hints = new PlanHints();
    private final Div nothing = new Div();

    PlanSheet(PlanToolbar toolbar) {
        this.toolbar = toolbar;
        addClassNames("panel", "plan-editor");
        keys.add(grid);
        add(toolbar, keys, nothing, hints);
    }

    PlanGrid grid() {
        return grid;
    }

    PlanKeys keys() {
        return keys;
    }

    PlanToolbar toolbar() {
        return toolbar;
    }

    @Nullable TaskId marked() {
        return grid.marked();
    }

    /** Shows the lines as they are now; the marked one stays marked. */
    void show(PlanData data, PlanLines lines) {
        var mayWrite = data.wbs().mayWrite();
        var marked = marked();
        grid.show(data, lines.shown());
        grid.mark(marked);
        keys.setVisible(!lines.isEmpty());
        hints.setVisible(mayWrite && !lines.isEmpty());
        nothing.removeAll();
        if (lines.isEmpty()) {
            nothing.add(new EmptyState(
                    Lucide.LIST_CHECKS,
                    getTranslation("plan.none"),
                    getTranslation(mayWrite ? "plan.none.write" : "plan.none.help")));
        }
    }

    /** Marks a line and puts the focus on it. */
    void settle(@Nullable TaskId line) {
        if (line != null) {
            grid.mark(line);
            grid.at(line).ifPresent(keys::settle);
        }
    }

    void showFacts(boolean facts) {
        grid.showFacts(facts);
        keys.fit();
    }
}
