package org.optr.audit.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ErasedPayload;

/**
 * Where an entry stands in the tree and why that is certain.
 *
 * @param entry the bytes of the leaf, as text
 * @param place from 1
 * @param leaf computed from the entry as it is now
 * @param path from the leaf's neighbour up to that of the root's child
 * @param sealed the checkpoint with which it was sealed
 * @param newest the checkpoint to which the proof leads
 * @param signer the key that signed it; empty where no known one did
 * @param holds whether the path leads from the leaf to the signed root
 * @param contents whether what was committed to can be handed out to the acting person
 * @param erased why it cannot, where that is the reason
 */
public record EntryProof(
        String event,
        String entry,
        long place,
        Hash leaf,
        List<Hash> path,
        SealedCheckpoint sealed,
        SealedCheckpoint newest,
        String signer,
        boolean holds,
        boolean contents,
        @Nullable ErasedPayload erased,
        String file) {

    /** Returns whether the neighbour on each level of the path stands to the left. */
    public List<Boolean> leftNeighbours() {
        return ProofCheck.leftNeighbours(place - 1, newest.size());
    }
}
