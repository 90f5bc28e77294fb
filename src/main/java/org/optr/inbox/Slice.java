package org.optr.inbox;

import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemKind;

/**
 * A stretch of a list: what lies between two positions, of one kind or of all.
 *
 * @param groupsOnly leaves out what is addressed to persons, so that only what nobody has claimed remains
 */
record Slice(boolean done, boolean groupsOnly, @Nullable WorkItemKind kind, String after, String before) {

    static Slice of(StandardView view, DueDates dates) {
        if (view == StandardView.DONE_THIS_WEEK) {
            return new Slice(
                    true,
                    false,
                    null,
                    Position.FIRST,
                    Position.doneSince(dates.weekBegan().minusMillis(1)));
        }
        var groups = view.dueGroups();
        return new Slice(
                false,
                view == StandardView.UNCLAIMED,
                view.kind(),
                begin(groups.get(0), dates),
                end(groups.get(groups.size() - 1), dates));
    }

    /** The part of the slice that is due in the group. */
    Slice within(DueGroup group, DueDates dates) {
        return new Slice(done, groupsOnly, kind, begin(group, dates), end(group, dates));
    }

    Slice startingAfter(String position) {
        return new Slice(done, groupsOnly, kind, position, before);
    }

    private static String begin(DueGroup group, DueDates dates) {
        return switch (group) {
            case OVERDUE -> Position.FIRST;
            case TODAY -> Position.due(dates.now());
            case LATER_THIS_WEEK -> Position.due(dates.tomorrow());
            case LATER -> Position.due(dates.nextWeek());
            case WITHOUT_DATE -> Position.withoutDate();
        };
    }

    private static String end(DueGroup group, DueDates dates) {
        return switch (group) {
            case OVERDUE -> begin(DueGroup.TODAY, dates);
            case TODAY -> begin(DueGroup.LATER_THIS_WEEK, dates);
            case LATER_THIS_WEEK -> begin(DueGroup.LATER, dates);
            case LATER -> begin(DueGroup.WITHOUT_DATE, dates);
            case WITHOUT_DATE -> Position.LAST;
        };
    }
}
