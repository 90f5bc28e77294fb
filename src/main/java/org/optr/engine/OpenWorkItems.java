package org.optr.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all open work items, whoever may see them, so that a read model can check or rebuild itself. */
public interface OpenWorkItems {

    /** Returns up to {@code limit} open items in order of id, those after {@code last} only. */
    List<OpenWorkItem> after(@Nullable WorkItemId last, int limit);

    /** An open item as a {@link WorkItemListener} was last told of it. */
    record OpenWorkItem(WorkItem item, WorkItemListener.Attention attention) {}
}
