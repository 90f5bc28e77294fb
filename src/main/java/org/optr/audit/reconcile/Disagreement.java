package org.optr.audit.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * Something that two books do not tell alike.
 *
 * @param rootCase the outermost run; null for a subject
 * @param about what it is about, as its kind and id or as a process and a key
 * @param one what the engine or the domain says
 * @param other what the record, or the inbox, says
 */
public record Disagreement(Mismatch kind, @Nullable String rootCase, String about, String one, String other) {

    /** Which books, and about what. */
    public enum Mismatch {
        RUNS_STARTED,
        RUNS_ENDED,
        RUNNING,
        ITEMS_OFFERED,
        ITEMS_DONE,
        ITEMS_CANCELLED,
        ITEMS_RECORDED,
        STEPS_DONE,
        DECISIONS,
        OPEN_ITEMS,
        INBOX_MISSING,
        INBOX_SURPLUS,
        HISTORY_GONE,
        STATUS
    }
}
