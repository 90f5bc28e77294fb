package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

/** The work item "Report project status": what was reported, and the way to the next report. */
@Component
class ReportProjectStatusScreen extends ProjectScreen {

    private final StatusTab status;

    ReportProjectStatusScreen(ProjectReader projects, StatusTab status) {
        super(projects);
        this.status = status;
    }

    @Override
    public String form() {
        return "report-project-status";
    }

    @Override
    void show(Div panel, ProjectPage page, Runnable reload) {
        status.show(panel, page.id(), reload);
    }
}
