package org.optr.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemKind;

/** The lists that everybody has. */
public enum StandardView {
    WAITING(ViewGroup.MY_WORK, null),
    OVERDUE(ViewGroup.MY_WORK, null),
    DUE_TODAY(ViewGroup.MY_WORK, null),
    THIS_WEEK(ViewGroup.MY_WORK, null),
    APPROVALS(ViewGroup.BY_KIND, WorkItemKind.APPROVAL),
    REVIEWS(ViewGroup.BY_KIND, WorkItemKind.REVIEW),
    CHECK_INS(ViewGroup.BY_KIND, WorkItemKind.CHECK_IN),
    ASSIGNMENTS(ViewGroup.BY_KIND, WorkItemKind.ASSIGNMENT),
    WORK(ViewGroup.BY_KIND, WorkItemKind.WORK),
    UNCLAIMED(ViewGroup.TEAM, null),
    DONE_THIS_WEEK(ViewGroup.TEAM, null);

    /** Views that stand together. */
    public enum ViewGroup {
        MY_WORK,
        BY_KIND,
        TEAM
    }

    private final ViewGroup group;
    private final @Nullable WorkItemKind kind;

    StandardView(ViewGroup group, @Nullable WorkItemKind kind) {
        this.group = group;
        this.kind = kind;
    }

    public ViewGroup group() {
        return group;
    }

    @Nullable WorkItemKind kind() {
        return kind;
    }

    /** The stretches of the list that the view consists of, in order; each is headed in the list. */
    public List<DueGroup> dueGroups() {
        return switch (this) {
            case OVERDUE -> List.of(DueGroup.OVERDUE);
            case DUE_TODAY -> List.of(DueGroup.TODAY);
            case THIS_WEEK -> List.of(DueGroup.TODAY, DueGroup.LATER_THIS_WEEK);
            case DONE_THIS_WEEK -> List.of();
            default -> List.of(DueGroup.values());
        };
    }
}
