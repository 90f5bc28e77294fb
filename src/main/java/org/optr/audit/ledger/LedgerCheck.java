package org.optr.audit.ledger;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.EntryRows.SealedRow;
import org.optr.audit.ledger.LedgerStore.State;
import org.springframework.stereotype.Component;

/** Computes the whole tree again from the entries and compares it with all that was stored and signed. Stops at the first fault. */
@Component
class LedgerCheck {

    private static final int PAGE = 8 * Tile.WIDTH;
    private static final int CHECKPOINTS = 1_000;

    private final EntryRows entries;
    private final LedgerStore store;
    private final LedgerKeys keys;
    private final CheckpointFile file;

    LedgerCheck(EntryRows entries, LedgerStore store, LedgerKeys keys, CheckpointFile file) {
        this.entries = entries;
        this.store = store;
        this.keys = keys;
        this.file = file;
    }

    /**
     * @param progress hears how many entries are checked so far
     * @param silences hears every entry that is as it was sealed
     */
    Optional<LedgerFinding> firstFault(LongConsumer progress, Silences silences) {
        var state = store.state();
        return new Walk(state, progress, silences).fault().or(() -> Optional.ofNullable(
                        entries.firstWithoutLeaf(state.sealedUpTo()))
                .map(number -> new LedgerFinding(LedgerFault.NEVER_SEALED, number, 0)));
    }

    /** One way through all entries; what is sealed meanwhile is not looked at. */
    private final class Walk {

        private final long size;
        private final LongConsumer progress;
        private final Silences silences;
        private final Tree tree = new Tree(0, tile -> new byte[0]);
        private final Deque<SealedCheckpoint> ahead = new ArrayDeque<>();
        private final @Nullable SignedNote outside = file.newest().orElse(null);
        private final ErasedContents erased = new ErasedContents();
        private final long sealedUpTo;
        private byte[] stored = {};
        private long checked;

        Walk(State state, LongConsumer progress, Silences silences) {
            this.size = state.size();
            this.sealedUpTo = state.sealedUpTo();
            this.progress = progress;
            this.silences = silences;
        }

        Optional<LedgerFinding> fault() {
            while (tree.size() < size) {
                var found = page();
                progress.accept(tree.size());
                if (found != null) {
                    return Optional.of(found);
                }
            }
            return Optional.ofNullable(end());
        }

        private @Nullable LedgerFinding page() {
            var from = tree.size();
            for (var row : entries.sealed(from, Math.min(size, from + PAGE))) {
                var found = row.seq() == tree.size() ? leaf(row) : leafMissing();
                if (found != null) {
                    return found;
                }
            }
            return tree.size() < Math.min(size, from + PAGE) ? leafMissing() : storedTiles(from);
        }

        private @Nullable LedgerFinding leaf(SealedRow row) {
            var entry = row.entry();
            if (entry == null) {
                return at(LedgerFault.DELETED, 0);
            }
            var commitment = row.commitmentNow(entry);
            var leaf = entry.leaf(commitment);
            if (!leaf.equals(row.leaf()) || !commitment.equals(row.commitment())) {
                var other = store.placeOf(leaf);
                return other.isPresent() && other.get() != row.seq()
                        ? at(LedgerFault.SWAPPED, other.get() + 1)
                        : at(LedgerFault.CHANGED, 0);
            }
            if (entry.isErased()) {
                erased.found(tree.size() + 1);
            } else if (entry.salt() == null) {
                return at(LedgerFault.CHANGED, 0);
            }
            erased.hear(entry, tree.size() + 1);
            silences.hear(entry, tree.size() + 1);
            if (!isInTree(leaf)) {
                return at(LedgerFault.TREE_CHANGED, 0);
            }
            tree.append(leaf);
            return checkpoint();
        }

        private boolean isInTree(Hash leaf) {
            var place = (int) (tree.size() % Tile.WIDTH);
            if (place == 0) {
                stored = store.read(new Tile(0, tree.size() / Tile.WIDTH));
            }
            return stored.length >= (place + 1) * Hash.BYTES
                    && Hash.read(stored, place * Hash.BYTES).equals(leaf);
        }

        private LedgerFinding leafMissing() {
            return at(LedgerFault.LEAF_MISSING, 0);
        }

        /** Whoever changed an entry and all that is computed from it still cannot sign the new root. */
        private @Nullable LedgerFinding checkpoint() {
            if (ahead.isEmpty()) {
                ahead.addAll(store.largerThan(checked, CHECKPOINTS));
            }
            var next = ahead.peek();
            if (next == null || next.size() > tree.size()) {
                return outsideAgrees() ? null : new LedgerFinding(LedgerFault.FORKED, checked + 1, tree.size());
            }
            ahead.remove();
            if (!isOf(next, tree.root())) {
                return new LedgerFinding(LedgerFault.CHECKPOINT_CHANGED, checked + 1, next.number());
            }
            if (next.signed().signer(keys.known()).isEmpty()) {
                return new LedgerFinding(LedgerFault.WRONG_SIGNATURE, checked + 1, next.number());
            }
            checked = next.size();
            return outsideAgrees() ? null : new LedgerFinding(LedgerFault.FORKED, checked + 1, tree.size());
        }

        private boolean outsideAgrees() {
            if (outside == null) {
                return true;
            }
            var published = Checkpoint.parse(outside.text());
            return published.size() != tree.size() || published.root().equals(tree.root());
        }

        private static boolean isOf(SealedCheckpoint stored, Hash root) {
            try {
                var said = stored.checkpoint();
                return said.size() == stored.size() && said.root().equals(root);
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }

        private @Nullable LedgerFinding storedTiles(long from) {
            var same = tree.takeFull().entrySet().stream()
                    .allMatch(tile -> Arrays.equals(tile.getValue(), store.read(tile.getKey())));
            return same ? null : new LedgerFinding(LedgerFault.TREE_CHANGED, from + 1, 0);
        }

        private @Nullable LedgerFinding end() {
            if (!tree.grown().stream().allMatch(tile -> Arrays.equals(tree.hashes(tile), store.read(tile)))) {
                return at(LedgerFault.TREE_CHANGED, 0);
            }
            var there = Math.max(
                    store.leaves(), store.newest().map(SealedCheckpoint::size).orElse(0L));
            if (checked < size || there > store.state().size()) {
                return new LedgerFinding(LedgerFault.CUT_OFF, checked + 1, Math.max(there, size));
            }
            var found = outside == null ? null : published(outside);
            return found == null ? takenAway() : found;
        }

        /** What was erased during the check is spoken of by entries that were sealed since, or will be. */
        private @Nullable LedgerFinding takenAway() {
            if (erased.first().isPresent()) {
                entries.erasures(sealedUpTo, size).forEach(entry -> erased.hear(entry, Long.MAX_VALUE));
            }
            return erased.first().isEmpty()
                    ? null
                    : new LedgerFinding(LedgerFault.ERASED, erased.first().getAsLong(), 0);
        }

        private @Nullable LedgerFinding published(SignedNote note) {
            var newest = Checkpoint.parse(note.text());
            if (!newest.origin().equals(store.state().origin())) {
                return at(LedgerFault.OTHER_LOG, 0);
            }
            if (note.signer(keys.known()).isEmpty()) {
                return at(LedgerFault.WRONG_SIGNATURE, 0);
            }
            return newest.size() > store.state().size() ? at(LedgerFault.CUT_OFF, newest.size()) : null;
        }

        private LedgerFinding at(LedgerFault fault, long detail) {
            return new LedgerFinding(fault, tree.size() + 1, detail);
        }
    }
}
