package org.optr.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.optr.people.ui.PeoplePickers;
import org.optr.task.Evidence;
import org.optr.task.TaskPage;
import org.optr.task.TaskService;
import org.optr.ui.EditorDialog;
import org.optr.ui.Messages;
import org.springframework.stereotype.Component;

/** Opens the dialogs about one task; what is taken away is asked for once more. */
@Component
class TaskDialogs {

    private final TaskService tasks;
    private final PeoplePickers pickers;

    TaskDialogs(TaskService tasks, PeoplePickers pickers) {
        this.tasks = tasks;
        this.pickers = pickers;
    }

    void addEvidence(TaskPage page, Runnable afterwards) {
        var form = new EvidenceForm();
        new EditorDialog("task.evidence.add", "task.evidence.add", form, () -> {
                    tasks.addEvidence(page.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void removeEvidence(TaskPage page, Evidence evidence, Runnable afterwards) {
        var ui = UI.getCurrent();
        new ConfirmDialog(
                        ui.getTranslation("task.evidence.remove", evidence.title()),
                        ui.getTranslation("task.evidence.remove.question"),
                        ui.getTranslation("action.remove"),
                        confirm -> {
                            Messages.attempt(
                                    () -> tasks.removeEvidence(page.id(), evidence.id()), "task.evidence.removed");
                            afterwards.run();
                        },
                        ui.getTranslation("action.cancel"),
                        cancel -> {})
                .open();
    }

    void offer(TaskPage page, Runnable afterwards) {
        Messages.attempt(() -> tasks.offer(page.id()), "task.offered");
        afterwards.run();
    }

    void reassign(TaskPage page, Runnable afterwards) {
        var form = new ReassignForm(pickers);
        new EditorDialog("task.reassign", "task.reassign", form, () -> {
                    tasks.reassign(page.id(), form.responsible(), form.reason());
                    afterwards.run();
                })
                .open();
    }

    void cancel(TaskPage page, Runnable afterwards) {
        var form = new CancelForm();
        new EditorDialog("task.cancel", "task.cancel", form, () -> {
                    tasks.cancel(page.id(), form.value());
                    afterwards.run();
                })
                .open();
    }
}
