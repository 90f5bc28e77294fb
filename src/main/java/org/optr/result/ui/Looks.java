package org.optr.result.ui;

import org.jspecify.annotations.Nullable;
import org.optr.result.Grade;
import org.optr.result.ResultStatus;
import org.optr.ui.Look;

/** Which colour means what on a result. */
final class Looks {

    static Look of(ResultStatus status) {
        return switch (status) {
            case PROPOSED, GRADED -> Look.APPROVAL;
            case CLOSED -> Look.DONE;
            case WITHDRAWN -> Look.DRAFT;
        };
    }

    static Look of(@Nullable Grade grade) {
        if (grade == null) {
            return Look.DRAFT;
        }
        return switch (grade) {
            case DELIVERED -> Look.ON_TRACK;
            case PROGRESS -> Look.AT_RISK;
            case LEARNED -> Look.OFF_TRACK;
        };
    }

    private Looks() {}
}
