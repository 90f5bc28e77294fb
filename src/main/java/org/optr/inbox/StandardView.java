package org.optr.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemKind;

/** The lists that everybody has. */
public enum StandardView {
    WAITING(Group.MY_WORK, null),
    OVERDUE(Group.MY_WORK, null),
    DUE_TODAY(Group.MY_WORK, null),
    THIS_WEEK(Group.MY_WORK, null),
    APPROVALS(Group.BY_KIND, WorkItemKind.APPROVAL),
    REVIEWS(Group.BY_KIND, WorkItemKind.REVIEW),
    CHECK_INS(Group.BY_KIND, WorkItemKind.CHECK_IN),
    ASSIGNMENTS(Group.BY_KIND, WorkItemKind.ASSIGNMENT),
    WORK(Group.BY_KIND, WorkItemKind.WORK),
    UNCLAIMED(Group.TEAM, null),
    DONE_THIS_WEEK(Group.TEAM, null);

    /** Views that stand together. */
    public enum Group {
        MY_WORK,
        BY_KIND,
        TEAM
    }

    private final Group group;
    private final @Nullable WorkItemKind kind;

    StandardView(Group group, @Nullable WorkItemKind kind) {
        this.group = group;
        this.kind = kind;
    }

    public Group group() {
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
