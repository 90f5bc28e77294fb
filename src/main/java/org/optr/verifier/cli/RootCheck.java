package org.optr.verifier.cli;

import java.util.Optional;
import org.optr.verifier.GrowingTree;
import org.optr.verifier.Refusal;
import org.optr.verifier.SignedCheckpoint;

/**
 * A log that was grown again from its leaves and held against every signed checkpoint on its way.
 *
 * @param count the number of leaves that were read
 * @param proven the largest checkpoint that fits
 * @param broken the first that does not fit
 * @param beyond the largest for which leaves are missing
 */
record RootCheck(
        long count,
        Optional<SignedCheckpoint> proven,
        Optional<SignedCheckpoint> broken,
        Optional<SignedCheckpoint> beyond) {

    static RootCheck of(LeafHashes leaves, Milestones milestones) {
        var tree = new GrowingTree();
        var proven = Optional.<SignedCheckpoint>empty();
        var next = milestones.next();
        for (var isOpen = true; isOpen; isOpen = append(leaves, tree)) {
            while (next.isPresent() && next.get().size() == tree.size()) {
                if (!next.get().root().equals(tree.root())) {
                    return new RootCheck(tree.size(), proven, next, Optional.empty());
                }
                proven = next;
                next = milestones.next();
            }
        }
        return new RootCheck(tree.size(), proven, Optional.empty(), last(next, milestones));
    }

    private static boolean append(LeafHashes leaves, GrowingTree tree) {
        var leaf = leaves.next();
        leaf.ifPresent(tree::append);
        return leaf.isPresent();
    }

    private static Optional<SignedCheckpoint> last(Optional<SignedCheckpoint> first, Milestones milestones) {
        var last = first;
        for (var next = first; next.isPresent(); next = milestones.next()) {
            last = next;
        }
        return last;
    }

    long provenSize() {
        return proven.map(SignedCheckpoint::size).orElse(0L);
    }

    /** Returns the checkpoint that proves all leaves; {@linkplain Refusal untrue} if there is none. */
    SignedCheckpoint verdict() {
        if (broken.isPresent()) {
            throw Refusal.untrue("export.broken", broken.get().size(), provenSize(), count - 1);
        }
        if (beyond.isPresent()) {
            throw Refusal.untrue("export.short", count, beyond.get().size(), provenSize());
        }
        if (count > provenSize()) {
            throw Refusal.untrue("export.unsigned", count, provenSize());
        }
        return proven.orElseThrow(() -> Refusal.unusable("export.checkpoints"));
    }
}
