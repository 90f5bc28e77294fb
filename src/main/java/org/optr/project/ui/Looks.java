package org.optr.project.ui;

import org.optr.objective.Health;
import org.optr.project.ChangeStatus;
import org.optr.project.DeliveryStatus;
import org.optr.project.ProjectStatus;
import org.optr.project.PunchItemStatus;
import org.optr.project.Severity;
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

    static StatusBadge badge(Health health) {
        return new StatusBadge(health, Look.valueOf(health.name()));
    }

    static StatusBadge badge(DeliveryStatus status) {
        return new StatusBadge(
                status,
                switch (status) {
                    case PLANNED -> Look.DRAFT;
                    case DELIVERED -> Look.APPROVAL;
                    case ACCEPTED -> Look.DONE;
                    case REFUSED -> Look.OFF_TRACK;
                });
    }

    static StatusBadge badge(PunchItemStatus status) {
        return new StatusBadge(
                status,
                switch (status) {
                    case OPEN -> Look.APPROVAL;
                    case CORRECTED -> Look.DONE;
                    case EXCEPTED -> Look.DRAFT;
                });
    }

    static StatusBadge badge(Severity severity) {
        return new StatusBadge(
                severity,
                switch (severity) {
                    case CRITICAL -> Look.OFF_TRACK;
                    case MAJOR -> Look.AT_RISK;
                    case MINOR -> Look.DRAFT;
                });
    }

    static StatusBadge badge(ChangeStatus status) {
        return new StatusBadge(
                status,
                switch (status) {
                    case IN_DECISION -> Look.APPROVAL;
                    case APPLIED -> Look.DONE;
                    case REJECTED -> Look.OFF_TRACK;
                    case WITHDRAWN -> Look.DRAFT;
                });
    }

    private Looks() {}
}
