package org.optr.audit.reconcile;

import java.time.Instant;
import java.util.List;

/**
 * How far a comparison is, or what it found.
 *
 * @param complete whether everything was compared, or only what has changed and a part of the rest
 * @param compared how many cases so far
 * @param total how many cases there were
 * @param removed how many cases are in the record only, since retention removed their history
 * @param at when it ended; when it began as long as it runs
 * @param found at most {@link Reconciliation#MOST_FOUND}
 */
public record Reconciled(
        State state, boolean complete, long compared, long total, long removed, Instant at, List<Disagreement> found) {

    Reconciled with(long cases, List<Disagreement> disagreements) {
        return new Reconciled(state, complete, cases, total, removed, at, List.copyOf(disagreements));
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** FAILED says that the comparison itself could not be made. */
    public enum State {
        RUNNING,
        AGREED,
        DISAGREED,
        FAILED
    }
}
