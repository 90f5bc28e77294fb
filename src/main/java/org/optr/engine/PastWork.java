package org.optr.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** What people did in cases, from our record of steps and the engine's history. It knows no reader. */
public interface PastWork {

    /**
     * Returns the work items that people completed in cases, in the order in which they ended.
     *
     * @param roots ids of outermost runs, a few hundred at most
     * @throws HistoryTooSlow if it takes too long
     */
    List<DoneItem> doneIn(Collection<String> roots);

    /**
     * A work item that somebody completed.
     *
     * @param root the outermost run
     * @param decides whether its model makes it a decision: an approval, or a review that it keeps apart from other steps
     * @param requester who started the outermost of the runs around it that are about the same record
     * @param offeredAt when it came up
     * @param takenAt when the person, or for whom they stood in, last had it put into their hands before they did it; null
     *     where nobody had it until then
     * @param openedAt when the person first opened its form; null where they did it without that
     * @param outcome the form's decision, if it has one
     */
    record DoneItem(
            WorkItemId id,
            String root,
            PersonId by,
            @Nullable PersonId onBehalfOf,
            boolean decides,
            PersonId requester,
            Instant offeredAt,
            @Nullable Instant takenAt,
            @Nullable Instant openedAt,
            Instant endedAt,
            @Nullable String outcome) {}
}
