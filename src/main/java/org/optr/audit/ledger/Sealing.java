package org.optr.audit.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.PendingEntries;
import org.optr.audit.ledger.LedgerStore.Leaf;
import org.optr.audit.ledger.LedgerStore.State;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives entries their place in the tree and signs its new root, in one transaction; one at a time on any number of nodes. */
@Component
class Sealing {

    static final int BATCH = 2_000;

    /**
     * No transaction that writes an entry lasts longer. An entry takes its number before it is committed, so for that long a lower
     * number than those sealed can still appear. The health check looks for what came later all the same.
     */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    /** Entries are committed in nearly the order of their numbers: what comes later than this is found by looking back. */
    private static final long OVERLAP = 5_000;

    private static final long LOOK_BACK_NANOS = Duration.ofSeconds(30).toNanos();

    private final EntryRows entries;
    private final LedgerStore store;
    private final LedgerKeys keys;
    private final Continuity continuity;
    private final ClockSteps clockSteps;
    private final LedgerSettings settings;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final PendingEntries pending;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lookedBack = System.nanoTime() - LOOK_BACK_NANOS;

    Sealing(
            EntryRows entries,
            LedgerStore store,
            LedgerKeys keys,
            Continuity continuity,
            ClockSteps clockSteps,
            LedgerSettings settings,
            CurrentPerson current,
            ApplicationEventPublisher events,
            PendingEntries pending,
            Clock clock) {
        this.entries = entries;
        this.store = store;
        this.keys = keys;
        this.continuity = continuity;
        this.clockSteps = clockSteps;
        this.settings = settings;
        this.current = current;
        this.events = events;
        this.pending = pending;
        this.clock = clock;
    }

    /**
     * Seals up to {@link #BATCH} entries.
     *
     * @return whether there may be more
     * @throws LedgerHalted if what is stored contradicts what was signed
     */
    @Transactional
    boolean seal() {
        var state = store.lock();
        var newest = store.newest().orElse(null);
        var origin = Optional.ofNullable(state.origin()).orElseGet(this::newOrigin);
        var key = keys.signing(origin);
        tellOfKey(newest, key.verifier());
        var above = above(state);
        var found = entries.unsealed(above, BATCH);
        if (found.isEmpty() && isSilent(newest)) {
            tell(new LedgerHeartbeat(settings.heartbeat()));
            found = entries.unsealed(above, BATCH);
        }
        if (!found.isEmpty()) {
            var tree = new Tree(state.size(), store);
            continuity.require(state, newest, tree);
            clockSteps.look(state.size(), found);
            append(found, tree);
            sign(key, new Checkpoint(origin, tree.size(), tree.root()), newest);
            store.write(next(state, origin, tree, found));
        }
        return found.size() == BATCH;
    }

    /** The rows of the last minutes are many: they are looked through now and then, the newest of them each time. */
    private long above(State state) {
        var now = System.nanoTime();
        if (now - lookedBack >= LOOK_BACK_NANOS) {
            lookedBack = now;
            return state.sealedUpTo();
        }
        return Math.max(state.sealedUpTo(), store.highestSealed() - OVERLAP);
    }

    private void append(List<LedgerEntry> found, Tree tree) {
        var leaves = new ArrayList<Leaf>();
        for (var each : found) {
            var entry = each.salt() == null ? salted(each) : each;
            var commitment = entry.commitment();
            var leaf = new Leaf(tree.size(), entry.number(), commitment, entry.leaf(commitment));
            leaves.add(leaf);
            tree.append(leaf.hash());
        }
        store.add(leaves);
        store.write(tree);
    }

    private void sign(SigningKey key, Checkpoint checkpoint, @Nullable SealedCheckpoint newest) {
        var number = newest == null ? 1 : newest.number() + 1;
        var note = key.sign(checkpoint.text()).toString();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.add(new SealedCheckpoint(
                number, checkpoint.size(), note, key.verifier().id(), now));
    }

    private static State next(State state, String origin, Tree tree, List<LedgerEntry> found) {
        var highest = found.get(found.size() - 1).number();
        return state.grown(origin, tree.size(), highest, LONGEST_TRANSACTION);
    }

    /** An entry from before there were salts gets one; whoever guesses its changes shall not be able to try. */
    private LedgerEntry salted(LedgerEntry entry) {
        var salt = Salt.drawn(random);
        entries.salt(entry.number(), salt);
        return entry.salted(salt);
    }

    private void tellOfKey(@Nullable SealedCheckpoint newest, VerifierKey key) {
        var before = newest == null ? null : newest.keyId();
        if (!key.id().equals(before)) {
            tell(new LedgerKeyInstalled(before, key.toString()));
        }
    }

    /** A clock that was set back does not keep the ledger silent until it has caught up. */
    private boolean isSilent(@Nullable SealedCheckpoint newest) {
        var longest = settings.heartbeat();
        return newest != null
                && !longest.isZero()
                && Duration.between(newest.at(), clock.instant()).abs().compareTo(longest) >= 0;
    }

    private void tell(DomainEvent event) {
        current.actingAs(PersonId.SYSTEM, () -> events.publishEvent(event));
        pending.write();
    }

    private String newOrigin() {
        if (!settings.origin().isEmpty()) {
            return settings.origin();
        }
        var id = new byte[8];
        random.nextBytes(id);
        return "optr/" + HexFormat.of().formatHex(id);
    }
}
