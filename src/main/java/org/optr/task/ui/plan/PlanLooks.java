package org.optr.task.ui.plan;

import org.optr.task.TaskStatus;
import org.optr.ui.Look;

/** Which colour means what in a plan. */
final class PlanLooks {

    static Look of(TaskStatus status, boolean late) {
        if (late) {
            return Look.OFF_TRACK;
        }
        return switch (status) {
            case PLANNED, CANCELLED -> Look.DRAFT;
            case OFFERED, SUBMITTED -> Look.APPROVAL;
            case ACCEPTED, IN_PROGRESS -> Look.ON_TRACK;
            case DONE -> Look.DONE;
        };
    }

    private PlanLooks() {}
}
