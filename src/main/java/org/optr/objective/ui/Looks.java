package org.optr.objective.ui;

import org.jspecify.annotations.Nullable;
import org.optr.objective.Health;
import org.optr.objective.ObjectiveStatus;
import org.optr.ui.Look;
import org.optr.ui.StatusBadge;

/** Which colour means what on an objective. */
final class Looks {

    static Look of(ObjectiveStatus status) {
        return switch (status) {
            case DRAFT -> Look.DRAFT;
            case IN_APPROVAL, CLOSING -> Look.APPROVAL;
            case CHANGES_REQUESTED -> Look.AT_RISK;
            case PUBLISHED, CLOSED -> Look.DONE;
            case REJECTED -> Look.OFF_TRACK;
        };
    }

    static Look of(@Nullable Health health) {
        if (health == null) {
            return Look.DRAFT;
        }
        return switch (health) {
            case ON_TRACK -> Look.ON_TRACK;
            case AT_RISK -> Look.AT_RISK;
            case OFF_TRACK -> Look.OFF_TRACK;
        };
    }

    /** A published objective says how it is doing, any other where it stands on its way. */
    static StatusBadge badge(ObjectiveStatus status, @Nullable Health health) {
        return status == ObjectiveStatus.PUBLISHED && health != null
                ? new StatusBadge(health, of(health))
                : new StatusBadge(status, of(status));
    }

    private Looks() {}
}
