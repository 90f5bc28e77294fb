package org.optr.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.optr.people.People;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.Deliverable;
import org.optr.project.DeliverableDraft;
import org.optr.project.Milestone;
import org.optr.project.MilestoneDraft;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectService;
import org.optr.ui.EditorDialog;
import org.optr.ui.Messages;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a plan is written; what is taken out of it is asked for once more. */
@Component
class PlanDialogs {

    private final ProjectService projects;
    private final People people;
    private final PeoplePickers pickers;

    PlanDialogs(ProjectService projects, People people, PeoplePickers pickers) {
        this.projects = projects;
        this.people = people;
        this.pickers = pickers;
    }

    void addMilestone(ProjectPage page, Runnable afterwards) {
        var form = new MilestoneForm(page.period());
        new EditorDialog("project.milestone.add", "project.milestone.add", form, () -> {
                    projects.addMilestone(page.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void change(ProjectPage page, Milestone milestone, Runnable afterwards) {
        var form = new MilestoneForm(page.period());
        form.show(new MilestoneDraft(milestone.title(), milestone.dueOn()));
        new EditorDialog("project.milestone.edit", "action.save", form, () -> {
                    projects.changeMilestone(page.id(), page.version(), milestone.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void remove(ProjectPage page, Milestone milestone, Runnable afterwards) {
        ask(
                "project.milestone.remove",
                milestone.title(),
                "project.milestone.removed",
                afterwards,
                () -> projects.removeMilestone(page.id(), milestone.id()));
    }

    void addDeliverable(ProjectPage page, Runnable afterwards) {
        var form = new DeliverableForm(pickers, page.period());
        form.begin(people.find(page.manager()).orElse(null));
        new EditorDialog("project.deliverable.add", "project.deliverable.add", form, () -> {
                    projects.addDeliverable(page.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void change(ProjectPage page, Deliverable deliverable, Runnable afterwards) {
        var form = new DeliverableForm(pickers, page.period());
        form.show(
                new DeliverableDraft(
                        deliverable.title(),
                        deliverable.acceptanceCriteria(),
                        deliverable.owner(),
                        deliverable.dueOn()),
                people.find(deliverable.owner()).orElse(null));
        new EditorDialog("project.deliverable.edit", "action.save", form, () -> {
                    projects.changeDeliverable(page.id(), page.version(), deliverable.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void remove(ProjectPage page, Deliverable deliverable, Runnable afterwards) {
        ask(
                "project.deliverable.remove",
                deliverable.title(),
                "project.deliverable.removed",
                afterwards,
                () -> projects.removeDeliverable(page.id(), deliverable.id()));
    }

    private static void ask(String action, String title, String done, Runnable afterwards, Runnable command) {
        var ui = UI.getCurrent();
        new ConfirmDialog(
                        ui.getTranslation(action),
                        ui.getTranslation("project.plan.remove.question", title),
                        ui.getTranslation(action),
                        confirm -> {
                            Messages.attempt(command, done);
                            afterwards.run();
                        },
                        ui.getTranslation("action.cancel"),
                        cancel -> {})
                .open();
    }
}
