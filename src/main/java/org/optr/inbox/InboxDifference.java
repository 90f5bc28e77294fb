package org.optr.inbox;

import org.optr.engine.WorkItemId;

/** A work item whose rows are not what the engine says. */
public record InboxDifference(WorkItemId id, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** Open in the engine, not in the list of everybody who should see it, or with other facts. */
        DIFFERENT,
        /** In a list, not open in the engine. */
        SURPLUS
    }
}
