package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.optr.people.People;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

/** The work item "Plan project": milestones and deliverables, open for writing, below what was answered. */
@Component
class PlanProjectScreen extends ProjectScreen {

    private final PlanDialogs dialogs;
    private final People people;
    private final Clock clock;

    PlanProjectScreen(ProjectReader projects, PlanDialogs dialogs, People people, Clock clock) {
        super(projects);
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
        panel.add(
                new ProjectNotes(page),
                new AnswersPanel(page.answers(), persons, clock.instant()),
                new PlanPanel(page, persons, dialogs, reload));
    }
}
