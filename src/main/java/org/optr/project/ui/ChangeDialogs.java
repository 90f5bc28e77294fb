package org.optr.project.ui;

import org.optr.people.People;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.Changes;
import org.optr.project.Deliverable;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.ui.EditorDialog;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a change is asked for and taken back. */
@Component
class ChangeDialogs {

    private final Changes changes;
    private final People people;
    private final PeoplePickers pickers;

    ChangeDialogs(Changes changes, People people, PeoplePickers pickers) {
        this.changes = changes;
        this.people = people;
        this.pickers = pickers;
    }

    void request(ProjectPage page, Runnable afterwards) {
        var form = new ChangeForm(pickers, page.money().orElseThrow().budget().currency());
        var owners = people.find(
                page.deliverables().stream().map(Deliverable::owner).distinct().toList());
        form.show(page, owners);
        var dialog = new EditorDialog("project.change.request", "project.change.request", form, () -> {
            changes.request(page.id(), form.value());
            afterwards.run();
        });
        dialog.setWidth("800px");
        dialog.open();
    }

    void withdraw(ProjectId project, Runnable afterwards) {
        var form = new ReasonForm("field.reason", "project.change.withdraw.reason.missing");
        new EditorDialog("project.change.withdraw", "project.change.withdraw", form, () -> {
                    changes.withdraw(project, form.value());
                    afterwards.run();
                })
                .open();
    }
}
