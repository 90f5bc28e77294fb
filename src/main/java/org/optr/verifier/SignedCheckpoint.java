package org.optr.verifier;

import java.util.List;

/** A checkpoint whose signatures have been verified. Only {@link Trust} makes one. */
public record SignedCheckpoint(Checkpoint checkpoint, Note note, VerifierKey signer, List<Cosignature> seenBy) {

    public SignedCheckpoint {
        seenBy = List.copyOf(seenBy);
    }

    public long size() {
        return checkpoint.size();
    }

    public Hash root() {
        return checkpoint.root();
    }
}
