package org.optr.audit.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a check of the whole record is, or what it found.
 *
 * @param at when it ended; when it began as long as it runs
 * @param finding the first fault; null if there is none so far
 * @param silences where signs of life are missing; no fault, but worth a question
 */
public record LedgerChecked(
        State state, long checked, long total, Instant at, @Nullable LedgerFinding finding, FoundSilences silences) {

    LedgerChecked at(long entries) {
        return new LedgerChecked(state, entries, total, at, finding, silences);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** FAILED says that the check itself could not be made. */
    public enum State {
        RUNNING,
        WHOLE,
        BROKEN,
        FAILED
    }
}
