package org.optr.inbox.ui;

import org.optr.engine.WorkItemKind;
import org.optr.inbox.StandardView;
import org.optr.ui.Lucide;

/** The icons of kinds and views. */
final class Kinds {

    static Lucide icon(WorkItemKind kind) {
        return switch (kind) {
            case APPROVAL -> Lucide.STAMP;
            case REVIEW -> Lucide.LIST_CHECKS;
            case CHECK_IN -> Lucide.PENCIL_LINE;
            case ASSIGNMENT -> Lucide.USER_PLUS;
            case WORK -> Lucide.CLIPBOARD_CHECK;
        };
    }

    static Lucide icon(StandardView view) {
        return switch (view) {
            case WAITING -> Lucide.INBOX;
            case OVERDUE -> Lucide.CLOCK_ALERT;
            case DUE_TODAY -> Lucide.CLOCK;
            case THIS_WEEK -> Lucide.CALENDAR_DAYS;
            case APPROVALS -> icon(WorkItemKind.APPROVAL);
            case REVIEWS -> icon(WorkItemKind.REVIEW);
            case CHECK_INS -> icon(WorkItemKind.CHECK_IN);
            case ASSIGNMENTS -> icon(WorkItemKind.ASSIGNMENT);
            case WORK -> icon(WorkItemKind.WORK);
            case UNCLAIMED -> Lucide.USERS;
            case DONE_THIS_WEEK -> Lucide.CIRCLE_CHECK;
        };
    }

    private Kinds() {}
}
