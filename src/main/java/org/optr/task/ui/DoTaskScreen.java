package org.optr.task.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.optr.people.People;
import org.optr.task.TaskId;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** The work item "Do task": progress and evidence, kept as they are filled in; the form adds only the decision. */
@org.springframework.stereotype.Component
class DoTaskScreen implements WorkItemScreen {

    private final TaskReader tasks;
    private final TaskReports reports;
    private final TaskDialogs dialogs;
    private final People people;

    DoTaskScreen(TaskReader tasks, TaskReports reports, TaskDialogs dialogs, People people) {
        this.tasks = tasks;
        this.reports = reports;
        this.dialogs = dialogs;
        this.people = people;
    }

    @Override
    public String form() {
        return "do-task";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var task = TaskId.of(Optional.ofNullable(item.subject()).orElseThrow().id());
        return new LiveContent((panel, reload) -> tasks.page(task).ifPresent(page -> show(panel, page, reload)));
    }

    private void show(Div panel, TaskPage page, Runnable reload) {
        panel.add(new TaskSummary(page));
        if (!page.reason().isEmpty()) {
            panel.add(new Note(Look.AT_RISK, panel.getTranslation("task.said-last"), page.reason()));
        }
        if (page.rights().report()) {
            panel.add(new ProgressPanel(page, reports));
        }
        panel.add(new EvidencePanel(page, people.find(TaskParts.involved(page)), dialogs, reload));
    }
}
