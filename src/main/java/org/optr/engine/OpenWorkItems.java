package org.optr.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** Reads all open work items, whoever may see them, for read models and for those who look after the work of others. */
public interface OpenWorkItems {

    /** Returns up to {@code limit} open items in order of id, those after {@code last} only. */
    List<OpenWorkItem> after(@Nullable WorkItemId last, int limit);

    /** Returns how much everybody has who has an item now; what is suspended does not count. */
    List<PersonWork> perPerson();

    /** Returns what a person has now, what is due first before what is due later. */
    List<WorkItem> of(PersonId person, int limit);

    /** @param oldest when the first of the items came up */
    record PersonWork(PersonId person, int open, int overdue, Instant oldest) {}

    /** An open item as a {@link WorkItemListener} was last told of it. */
    record OpenWorkItem(WorkItem item, WorkItemListener.Attention attention) {}
}
