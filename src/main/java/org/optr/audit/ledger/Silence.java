package org.optr.audit.ledger;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch in which at least one sign of life is missing.
 *
 * @param until when the next entry was written; where there is none, when it was looked for
 * @param entry place of the entry that ends it, from 1; 0 where it had not ended
 * @param number by which the history knows that entry; 0 where there is none
 */
public record Silence(Instant from, Instant until, long entry, long number) {

    public Duration length() {
        return Duration.between(from, until);
    }

    public boolean hasEnded() {
        return entry > 0;
    }
}
