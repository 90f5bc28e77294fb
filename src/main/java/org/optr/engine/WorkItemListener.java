package org.optr.engine;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** Follows work items inside the transaction that moves them: a read model, never a decision. */
public interface WorkItemListener {

    /** A new item: nothing was told of it before. */
    default void created(WorkItem item, Attention attention) {
        upserted(item, attention);
    }

    /** An item whose assignee, candidates, due time, priority, reminder, escalation or separation changed. */
    void upserted(WorkItem item, Attention attention);

    /** An item whose case was suspended, or goes on. */
    default void heldOrReleased(WorkItem item) {}

    void ended(WorkItem item, WorkItems.Ending ending);

    /**
     * Who should look at an open item, and who must not.
     *
     * @param remindedAt when its people were reminded, if ever
     * @param escalatedAt when it was escalated, if ever
     * @param escalatedTo the group that it was escalated to, which may take it from whoever has claimed it
     * @param separated who is kept from it by {@code separate-from}, without their substitutes, who change with time
     */
    record Attention(
            @Nullable Instant remindedAt,
            @Nullable Instant escalatedAt,
            @Nullable String escalatedTo,
            Set<PersonId> separated) {

        /** For an item to which nobody's attention was called. */
        public static Attention none(Set<PersonId> separated) {
            return new Attention(null, null, null, separated);
        }
    }
}
