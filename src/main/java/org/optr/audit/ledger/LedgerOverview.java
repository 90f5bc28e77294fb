package org.optr.audit.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/**
 * How the ledger stands.
 *
 * @param origin the log's name; null before the first checkpoint
 * @param waiting entries that are not sealed yet
 * @param lag how long the oldest of them has waited
 * @param newest the newest checkpoint
 * @param trouble why nothing is sealed
 * @param keys all that ever signed, as vkeys, the oldest first
 * @param file where checkpoints are kept outside the database
 */
public record LedgerOverview(
        @Nullable String origin,
        long size,
        long waiting,
        Duration lag,
        Optional<SealedCheckpoint> newest,
        Optional<RuleViolation> trouble,
        List<VerifierKey> keys,
        String file,
        Optional<WitnessState> witness) {

    /**
     * How a witness stands.
     *
     * @param trouble its last refusal; empty after a cosignature
     * @param newest the number of the newest checkpoint that it signed; 0 for none
     */
    public record WitnessState(String address, String name, Optional<String> trouble, long newest) {}
}
