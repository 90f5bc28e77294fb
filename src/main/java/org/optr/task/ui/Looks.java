package org.optr.task.ui;

import org.optr.task.TaskStatus;
import org.optr.ui.Look;
import org.optr.ui.StatusBadge;

/** Which colour means what on a task. */
public final class Looks {

    public static StatusBadge badge(TaskStatus status) {
        return new StatusBadge(status, of(status));
    }

    public static Look of(TaskStatus status) {
        return switch (status) {
            case PLANNED, CANCELLED -> Look.DRAFT;
            case OFFERED, SUBMITTED -> Look.APPROVAL;
            case ACCEPTED, IN_PROGRESS -> Look.ON_TRACK;
            case DONE -> Look.DONE;
        };
    }

    private Looks() {}
}
