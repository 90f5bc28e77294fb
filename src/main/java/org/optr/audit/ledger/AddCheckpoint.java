package org.optr.audit.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows a witness that a checkpoint goes on from an earlier one: the body of {@code add-checkpoint} of C2SP tlog-witness.
 *
 * @param old how many entries the earlier checkpoint is over
 * @param path from the one to the other, at most 63 hashes
 * @param note the later checkpoint, signed
 */
record AddCheckpoint(long old, List<Hash> path, String note) {

    @Override
    public String toString() {
        return path.stream().map(hash -> hash + "\n").collect(Collectors.joining("", "old " + old + "\n", "\n" + note));
    }
}
