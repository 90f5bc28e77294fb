package org.optr.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Evidence;

/** Stands between every submission and the completion of its work item; there is no way around it. */
public interface SubmissionCheck {

    /**
     * Checks a submission against the item's form, records it, and returns what is accepted: only keys of the form, hidden
     * and disabled fields left out, read-only ones restored.
     *
     * @throws SubmissionRefused with a message key for each wrong field
     */
    Accepted accept(WorkItem item, Map<String, @Nullable Object> submitted);

    /**
     * What of a submission counts.
     *
     * @param values by key of the form
     * @param outcome what the chosen outcome is called, by language tag; empty where the form decides nothing
     * @param evidence the form, and what was accepted
     * @param openedAt when the acting person first opened the form; null where they did not
     */
    record Accepted(
            Map<String, @Nullable Object> values,
            Map<String, String> outcome,
            Evidence evidence,
            @Nullable Instant openedAt) {}
}
