package org.optr.audit.ledger;

import java.util.List;

/**
 * Whether the newest checkpoint goes on from an earlier one.
 *
 * @param path the consistency proof, after RFC 9162, section 2.1.4; empty also where none can be made
 * @param holds whether both are signed by known keys and the path leads from the one root to the other
 * @param file what a witness accepts as a proof
 */
public record CheckpointProof(
        SealedCheckpoint earlier, SealedCheckpoint newest, List<Hash> path, boolean holds, String file) {}
