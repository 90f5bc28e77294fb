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
 * @param clockSteps where times go back, the last places first
 * @param keys all that ever signed, as vkeys, the oldest first
 * @param file where checkpoints are kept outside the database
 * @param mail empty where nobody is mailed to
 */
public record LedgerOverview(
        @Nullable String origin,
        long size,
        long waiting,
        Duration lag,
        Optional<SealedCheckpoint> newest,
        Optional<RuleViolation> trouble,
        List<ClockStep> clockSteps,
        List<VerifierKey> keys,
        String file,
        Optional<WitnessState> witness,
        Optional<MailState> mail) {

    /** An entry is sealed within two seconds; whoever waits this long waits in vain. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    /** Whether entries wait for longer than sealing ever takes. */
    public boolean isLate() {
        return lag.compareTo(TOO_LONG) > 0;
    }

    /**
     * How a witness stands.
     *
     * @param trouble its last refusal; empty after a cosignature
     * @param newest the number of the newest checkpoint that it signed; 0 for none
     */
    public record WitnessState(String address, String name, Optional<String> trouble, long newest) {}
}
