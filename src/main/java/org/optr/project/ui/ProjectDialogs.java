package org.optr.project.ui;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.BusinessCase;
import org.optr.project.ProjectDraft;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectService;
import org.optr.ui.EditorDialog;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a proposal and its business case are written, and a project is given up. */
@Component
class ProjectDialogs {

    private final ProjectService projects;
    private final People people;
    private final ProjectPickers pickers;
    private final PeoplePickers peoplePickers;
    private final CurrentPerson current;

    ProjectDialogs(
            ProjectService projects,
            People people,
            ProjectPickers pickers,
            PeoplePickers peoplePickers,
            CurrentPerson current) {
        this.projects = projects;
        this.people = people;
        this.pickers = pickers;
        this.peoplePickers = peoplePickers;
        this.current = current;
    }

    void propose() {
        open(proposal());
    }

    /** Proposes a project for the objective, in its unit and its cycle. */
    void proposeFor(ObjectivePage objective) {
        var form = proposal();
        form.begin(
                new ObjectiveChoice(objective.id(), objective.content().title()),
                objective.content().unit(),
                objective.cycle().period());
        open(form);
    }

    private ProjectForm proposal() {
        var form = new ProjectForm(pickers, peoplePickers);
        people.find(current.id()).ifPresent(form::begin);
        return form;
    }

    private void open(ProjectForm form) {
        new EditorDialog("project.new", "project.propose", form, () -> {
                    var id = projects.propose(form.value());
                    ProjectNavigation.open(id);
                })
                .open();
    }

    /** @param draft of the page */
    void edit(ProjectPage page, ProjectDraft draft, Runnable afterwards) {
        var form = new ProjectForm(pickers, peoplePickers);
        form.show(draft, page.round() == 0, objective -> choice(page, objective), this::known);
        new EditorDialog("project.edit", "action.save", form, () -> {
                    projects.edit(page.id(), page.version(), form.value());
                    afterwards.run();
                })
                .open();
    }

    /** @param written of the page */
    void writeBusinessCase(ProjectPage page, BusinessCase written, Runnable afterwards) {
        var currency = page.money().orElseThrow().budget().currency();
        var form = new BusinessCaseForm(currency);
        form.show(written);
        new EditorDialog("project.business-case.write", "action.save", form, () -> {
                    projects.writeBusinessCase(page.id(), page.version(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void cancel(ProjectPage page, Runnable afterwards) {
        var form = new CancelForm();
        new EditorDialog("project.cancel", "project.cancel", form, () -> {
                    projects.cancel(page.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    private static ObjectiveChoice choice(ProjectPage page, ObjectiveId id) {
        var known = page.objectives().get(id);
        return new ObjectiveChoice(
                id, known == null ? UI.getCurrent().getTranslation("project.objective.hidden") : known.title());
    }

    private @Nullable PersonSummary known(PersonId person) {
        return people.find(person).orElse(null);
    }
}
