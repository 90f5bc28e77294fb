package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

/** The work item "Accept hand-over": the checklist with what is delivered and what is still open. */
@Component
class AcceptHandOverScreen extends ProjectScreen {

    private final DeliverablesTab deliverables;

    AcceptHandOverScreen(ProjectReader projects, DeliverablesTab deliverables) {
        super(projects);
        this.deliverables = deliverables;
    }

    @Override
    public String form() {
        return "accept-hand-over";
    }

    @Override
    void show(Div panel, ProjectPage page, Runnable reload) {
        deliverables.handOver(panel, page.id(), reload);
        deliverables.punchList(panel, page.id(), reload);
        deliverables.register(panel, page.id(), reload);
    }
}
