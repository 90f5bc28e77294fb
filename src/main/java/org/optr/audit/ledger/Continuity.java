package org.optr.audit.ledger;

import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.LedgerStore.State;
import org.optr.audit.ledger.Tree.TileMissing;
import org.springframework.stereotype.Component;

/**
 * A log that signs two stories is worth nothing: before each new checkpoint, the stored tree has to go on from the newest
 * checkpoint in the database and from the newest one that left it.
 */
@Component
class Continuity {

    private final LedgerKeys keys;
    private final CheckpointFile file;

    Continuity(LedgerKeys keys, CheckpointFile file) {
        this.keys = keys;
        this.file = file;
    }

    /** @throws LedgerHalted if another checkpoint would contradict an earlier one */
    void require(State state, @Nullable SealedCheckpoint newest, Tree tree) {
        try {
            requireStored(state, newest, tree);
            file.newest().ifPresent(note -> requireGoneOnFrom(note, state, tree));
        } catch (TileMissing | IllegalArgumentException e) {
            throw new LedgerHalted("ledger.halted.altered");
        }
    }

    private void requireStored(State state, @Nullable SealedCheckpoint newest, Tree tree) {
        var size = newest == null ? 0 : newest.size();
        require(size == state.size(), "ledger.halted.altered");
        if (newest != null) {
            require(newest.signed().signer(keys.known()).isPresent(), "ledger.halted.signature");
            var checkpoint = newest.checkpoint();
            require(checkpoint.origin().equals(state.origin()), "ledger.halted.altered");
            require(checkpoint.size() == size && checkpoint.root().equals(tree.root()), "ledger.halted.altered");
        }
    }

    private void requireGoneOnFrom(SignedNote note, State state, Tree tree) {
        var outside = Checkpoint.parse(note.text());
        require(outside.origin().equals(state.origin()), "ledger.halted.other-log", outside.origin());
        require(note.signer(keys.known()).isPresent(), "ledger.halted.signature");
        require(outside.size() <= state.size(), "ledger.halted.behind", outside.size(), state.size());
        require(tree.rootOf(outside.size()).equals(outside.root()), "ledger.halted.forked", outside.size());
    }

    private static void require(boolean rule, String key, Object... arguments) {
        if (!rule) {
            throw new LedgerHalted(key, arguments);
        }
    }
}
