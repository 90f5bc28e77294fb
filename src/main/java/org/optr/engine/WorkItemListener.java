package org.optr.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Follows work items inside the transaction that moves them: a read model, never a decision. */
public interface WorkItemListener {

    /** A new item, or one whose assignee, candidates, due time, priority, reminder or escalation changed. */
    void upserted(WorkItem item, Attention attention);

    void ended(WorkItem item, WorkItems.Ending ending);

    /** When the item's people were reminded and when it was escalated, if ever. */
    record Attention(@Nullable Instant remindedAt, @Nullable Instant escalatedAt) {}
}
