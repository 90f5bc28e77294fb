package org.optr.task.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.ProjectPage;
import org.optr.task.TaskService;
import org.optr.task.WbsRow;
import org.optr.ui.EditorDialog;

/** Opens what is written in a task; what is taken out of the plan is asked for once more. */
@org.springframework.stereotype.Component
class LineDialogs {

    private final TaskService tasks;
    private final PeoplePickers pickers;

    LineDialogs(TaskService tasks, PeoplePickers pickers) {
        this.tasks = tasks;
        this.pickers = pickers;
    }

    void edit(PlanData data, ProjectPage project, WbsRow task, Runnable afterwards) {
        var form = new TaskForm(pickers, project, data.wbs().rows(), task);
        form.show(task.content(), data.responsible(task).orElse(null));
        new EditorDialog("plan.edit", "action.save", form, () -> {
                    tasks.change(task.id(), task.version(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void remove(WbsRow task, Runnable confirmed) {
        var ui = UI.getCurrent();
        new ConfirmDialog(
                        ui.getTranslation("plan.remove"),
                        ui.getTranslation(
                                task.summary() ? "plan.remove.question.all" : "plan.remove.question", task.title()),
                        ui.getTranslation("plan.remove"),
                        confirm -> confirmed.run(),
                        ui.getTranslation("action.cancel"),
                        cancel -> {})
                .open();
    }
}
