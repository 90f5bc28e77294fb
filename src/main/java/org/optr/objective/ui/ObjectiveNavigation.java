package org.optr.objective.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.optr.objective.ObjectiveId;
import org.springframework.modulith.NamedInterface;

/** The ways to the views of this module. */
@NamedInterface("ui")
public final class ObjectiveNavigation {

    static final String LIST = "objectives";
    static final String PARAMETER = "objectiveId";

    public static String path(ObjectiveId id) {
        return LIST + "/" + id;
    }

    static void open(ObjectiveId id) {
        UI.getCurrent().navigate(ObjectiveView.class, new RouteParameters(PARAMETER, id.toString()));
    }

    private ObjectiveNavigation() {}
}
