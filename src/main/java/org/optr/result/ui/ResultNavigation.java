package org.optr.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.optr.result.ResultId;
import org.springframework.modulith.NamedInterface;

/** The ways to the views of this module. */
@NamedInterface("ui")
public final class ResultNavigation {

    static final String LIST = "results";
    static final String LESSONS = "lessons";
    static final String PARAMETER = "resultId";

    public static String path(ResultId id) {
        return LIST + "/" + id;
    }

    static void open(ResultId id) {
        UI.getCurrent().navigate(ResultView.class, new RouteParameters(PARAMETER, id.toString()));
    }

    private ResultNavigation() {}
}
