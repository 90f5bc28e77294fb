package org.optr.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.optr.task.TaskId;

/** The ways to the views of this module. */
public final class TaskNavigation {

    static final String MINE = "my-tasks";
    static final String PAGE = "tasks";
    static final String PARAMETER = "taskId";

    public static String path(TaskId id) {
        return PAGE + "/" + id;
    }

    static void open(TaskId id) {
        UI.getCurrent().navigate(TaskView.class, new RouteParameters(PARAMETER, id.toString()));
    }

    private TaskNavigation() {}
}
