package org.optr.audit.ledger;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import org.optr.audit.ledger.Tree.TileMissing;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Proofs that the ledger only grew, each computed anew from the tree that is stored now. */
@Component
class CheckpointProofs {

    private final LedgerStore store;
    private final LedgerKeys keys;

    CheckpointProofs(LedgerStore store, LedgerKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /**
     * @throws RuleViolation {@code ledger.checkpoint.gone} if there is none with the number, {@code
     *     ledger.checkpoint.unreadable} if its note or that of the newest one is no signed checkpoint
     */
    CheckpointProof of(long number) {
        var earlier = store.below(number + 1, 1).stream()
                .filter(found -> found.number() == number)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("ledger.checkpoint.gone", number));
        var newest = store.newest().orElse(earlier);
        require(earlier.isReadable(), "ledger.checkpoint.unreadable", number);
        require(newest.isReadable(), "ledger.checkpoint.unreadable", newest.number());
        var before = earlier.checkpoint();
        var after = newest.checkpoint();
        var path = path(before.size(), after.size());
        var holds = isAsSigned(earlier)
                && isAsSigned(newest)
                && before.origin().equals(after.origin())
                && ProofCheck.extendsTo(before.size(), before.root(), after.size(), after.root(), path);
        return new CheckpointProof(
                earlier, newest, path, holds, new AddCheckpoint(before.size(), path, newest.note()).toString());
    }

    private List<Hash> path(long smaller, long larger) {
        try {
            return Proofs.consistency(new Tree(larger, store), smaller, larger);
        } catch (TileMissing | IllegalArgumentException altered) {
            return List.of();
        }
    }

    private boolean isAsSigned(SealedCheckpoint checkpoint) {
        return checkpoint.signed().signer(keys.known()).isPresent()
                && checkpoint.size() == checkpoint.checkpoint().size();
    }
}
