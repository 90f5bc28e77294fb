package org.optr.engine.camunda;

import org.optr.engine.WorkItem;
import org.optr.people.PersonId;

/**
 * That the acting person may work on an item.
 *
 * @param inWhoseName the acting person, or for whom they stand in
 */
record Permit(OpenItem open, PersonId inWhoseName) {

    WorkItem item() {
        return open.item();
    }

    /** Whether the item is claimed already, in the same name. */
    boolean isClaimed() {
        return inWhoseName.equals(item().assignee());
    }
}
