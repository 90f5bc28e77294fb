package org.optr.project.ui;

import org.optr.project.ProjectStatus;
import org.optr.ui.Look;
import org.optr.ui.StatusBadge;

/** Which colour means what on a project. */
final class Looks {

    static StatusBadge badge(ProjectStatus status) {
        return new StatusBadge(status, of(status));
    }

    private static Look of(ProjectStatus status) {
        return switch (status) {
            case PROPOSED, PLANNING, CANCELLED -> Look.DRAFT;
            case IN_APPROVAL, PLAN_IN_APPROVAL, CLOSING -> Look.APPROVAL;
            case RUNNING -> Look.ON_TRACK;
            case CLOSED -> Look.DONE;
            case REJECTED -> Look.OFF_TRACK;
        };
    }

    private Looks() {}
}
