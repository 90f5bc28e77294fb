package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.optr.people.People;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

/** The work item "Write business case": proposal and business case, open for writing, below what was answered. */
@Component
class WriteBusinessCaseScreen extends ProjectScreen {

    private final ProjectActions actions;
    private final People people;
    private final Clock clock;

    WriteBusinessCaseScreen(ProjectReader projects, ProjectActions actions, People people, Clock clock) {
        super(projects);
        this.actions = actions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "write-business-case";
    }

    @Override
    void show(Div panel, ProjectPage page, Runnable reload) {
        panel.add(new ProjectNotes(page));
        if (!page.answers().isEmpty()) {
            panel.add(new AnswersPanel(page.answers(), people.find(Involved.in(page)), clock.instant()));
        }
        var buttons = new Div();
        buttons.addClassName("actions");
        actions.editing(page, reload).ifPresent(buttons::add);
        actions.arguing(page, reload).ifPresent(buttons::add);
        panel.add(buttons);
        page.money().map(InvestmentStrip::new).ifPresent(panel::add);
        panel.add(new BusinessCasePanel(page));
    }
}
