package org.optr.audit.ledger;

import java.time.Instant;

/**
 * A checkpoint as it was signed.
 *
 * @param number from 1
 * @param size how many entries it is over
 * @param note the signed note
 * @param keyId the key that signed it
 */
public record SealedCheckpoint(long number, long size, String note, String keyId, Instant at) {

    SignedNote signed() {
        return SignedNote.parse(note);
    }

    Checkpoint checkpoint() {
        return Checkpoint.parse(signed().text());
    }

    /** Whether the note is a signed checkpoint at all; somebody may have altered it in the database. */
    public boolean isReadable() {
        try {
            checkpoint();
            return true;
        } catch (IllegalArgumentException altered) {
            return false;
        }
    }

    /**
     * Returns the root over all entries.
     *
     * @throws IllegalArgumentException unless it is readable
     */
    public Hash root() {
        return checkpoint().root();
    }
}
