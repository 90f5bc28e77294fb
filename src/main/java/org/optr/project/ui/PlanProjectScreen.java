package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.optr.people.People;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

/** The work item "Plan project": milestones and deliverables, open for writing, below the work and what was answered. */
@Component
class PlanProjectScreen extends ProjectScreen {

    private final ProjectReader projects;
    private final PlannedWork work;
    private final PlanDialogs dialogs;
    private final People people;
    private final Clock clock;

    PlanProjectScreen(ProjectReader projects, PlannedWork work, PlanDialogs dialogs, People people, Clock clock) {
        super(projects);
        this.projects = projects;
        this.work = work;
        this.dialogs = dialogs;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "plan-project";
    }

    @Override
    void show(Div panel, ProjectPage page, Runnable reload) {
        var persons = people.find(Involved.in(page));
        var notes = new Div(new ProjectNotes(page));
        Runnable noteAgain = () -> projects.page(page.id()).ifPresent(now -> {
            notes.removeAll();
            notes.add(new ProjectNotes(now));
        });
        panel.add(notes, new AnswersPanel(page.answers(), persons, clock.instant()));
        panel.add(work.show(page.id(), noteAgain));
        panel.add(new PlanPanel(page, persons, dialogs, reload));
    }
}
