package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.optr.shared.SubjectKind;
import org.optr.task.TaskFilter;
import org.optr.task.TaskReader;
import org.optr.task.TaskRow;
import org.optr.ui.EmptyState;
import org.optr.ui.HomeSection;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TypeMark;

/** What the person has to do next, on the first page. */
@org.springframework.stereotype.Component
class MyTasks implements HomeSection {

    private static final int SHOWN = 6;

    private final TaskReader tasks;
    private final Clock clock;

    MyTasks(TaskReader tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component create() {
        var open = new TaskFilter("", MyTasksFilterBar.OPEN, null);
        var panel = new Panel();
        var all = new Anchor(TaskNavigation.MINE, panel.getTranslation("task.mine.all"));
        panel.add(new SectionHeader(panel.getTranslation("task.mine"), tasks.countMine(open), all));
        var shown = tasks.mine(open, 0, SHOWN);
        shown.forEach(task -> panel.add(row(task)));
        if (shown.isEmpty()) {
            panel.add(new EmptyState(
                    Lucide.LIST_CHECKS,
                    panel.getTranslation("task.mine.none"),
                    panel.getTranslation("task.mine.none.help")));
        }
        return panel;
    }

    private Div row(TaskRow task) {
        var link = new Anchor(TaskNavigation.path(task.id()), task.title());
        link.addClassName("ellipsis");
        var row = new Div(
                new TypeMark(SubjectKind.TASK),
                link,
                new Deadline(task.dueOn(), task.status(), clock),
                Looks.badge(task.status()).plain());
        row.addClassName("link-row");
        return row;
    }
}
