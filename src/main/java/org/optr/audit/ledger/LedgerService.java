package org.optr.audit.ledger;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.optr.audit.ledger.LedgerOverview.WitnessState;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as a whole, for auditors and administrators. */
@Service
@Transactional(readOnly = true)
public class LedgerService {

    /** Comes after every checkpoint. */
    public static final long NEWEST = Long.MAX_VALUE;

    private static final int MOST_CLOCK_STEPS = 5;

    private final LedgerStore store;
    private final EntryRows entries;
    private final CheckpointProofs proofs;
    private final ClockSteps clockSteps;
    private final LedgerKeys keys;
    private final CheckpointFile file;
    private final Sealer sealer;
    private final Witness witness;
    private final CheckpointMail mail;
    private final MailRow mailed;
    private final LedgerHealth health;
    private final CurrentPerson current;
    private final Clock clock;

    LedgerService(
            LedgerStore store,
            EntryRows entries,
            CheckpointProofs proofs,
            ClockSteps clockSteps,
            LedgerKeys keys,
            CheckpointFile file,
            Sealer sealer,
            Witness witness,
            CheckpointMail mail,
            MailRow mailed,
            LedgerHealth health,
            CurrentPerson current,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.proofs = proofs;
        this.clockSteps = clockSteps;
        this.keys = keys;
        this.file = file;
        this.sealer = sealer;
        this.witness = witness;
        this.mail = mail;
        this.mailed = mailed;
        this.health = health;
        this.current = current;
        this.clock = clock;
    }

    public LedgerOverview overview() {
        requireAuditor();
        var state = store.state();
        var oldest = entries.unsealed(state.sealedUpTo(), 1);
        var lag = oldest.isEmpty()
                ? Duration.ZERO
                : Duration.between(oldest.get(0).at(), clock.instant());
        return new LedgerOverview(
                state.origin(),
                state.size(),
                entries.countUnsealed(state.sealedUpTo()),
                lag.isNegative() ? Duration.ZERO : lag,
                store.newest(),
                sealer.trouble(),
                clockSteps.newest(MOST_CLOCK_STEPS),
                keys.known(),
                file.path().toString(),
                witnessState(),
                mail.isOn() ? Optional.of(mailed.read()) : Optional.empty());
    }

    /**
     * Returns checkpoints, newest first.
     *
     * @param before {@link #NEWEST}, or the number of the last one that is known already
     */
    public List<SealedCheckpoint> checkpoints(long before, int limit) {
        requireAuditor();
        return store.below(before, limit);
    }

    /**
     * Proves that the newest checkpoint goes on from an earlier one.
     *
     * @throws RuleViolation {@code ledger.checkpoint.gone} if there is none with the number
     */
    public CheckpointProof growthSince(long number) {
        requireAuditor();
        return proofs.of(number);
    }

    /** Begins to compute everything again, in the background. */
    public void check() {
        requireAuditor();
        health.begin();
    }

    /** Returns the check that runs, or the last one since this node started. */
    public Optional<LedgerChecked> lastCheck() {
        requireAuditor();
        return Optional.ofNullable(health.last());
    }

    private Optional<WitnessState> witnessState() {
        return Optional.ofNullable(witness.address())
                .map(address -> new WitnessState(
                        address.toString(),
                        keys.witness().map(VerifierKey::name).orElse(""),
                        Optional.ofNullable(witness.trouble()),
                        store.newestWitnessed().orElse(0L)));
    }

    private void requireAuditor() {
        require(current.has(Roles.AUDITOR) || current.has(Roles.ADMINISTRATOR), "ledger.auditors-only");
    }
}
