package org.optr.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.optr.project.ProjectId;
import org.springframework.modulith.NamedInterface;

/** The ways to the views of this module. */
@NamedInterface("ui")
public final class ProjectNavigation {

    static final String LIST = "projects";
    static final String PARAMETER = "projectId";

    public static String path(ProjectId id) {
        return LIST + "/" + id;
    }

    static void open(ProjectId id) {
        UI.getCurrent().navigate(ProjectView.class, new RouteParameters(PARAMETER, id.toString()));
    }

    private ProjectNavigation() {}
}
