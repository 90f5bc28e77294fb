package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

/** The work item "Clear punch list": what has to be put right before the project closes. */
@Component
class ClearPunchListScreen extends ProjectScreen {

    private final DeliverablesTab deliverables;

    ClearPunchListScreen(ProjectReader projects, DeliverablesTab deliverables) {
        super(projects);
        this.deliverables = deliverables;
    }

    @Override
    public String form() {
        return "clear-punch-list";
    }

    @Override
    void show(Div panel, ProjectPage page, Runnable reload) {
        deliverables.punchList(panel, page.id(), reload);
        deliverables.register(panel, page.id(), reload);
    }
}
