package org.optr.audit.ledger;

import static org.optr.shared.RuleViolation.require;

import java.util.Optional;
import org.optr.audit.AuditTrail;
import org.optr.audit.ledger.EntryRows.SealedRow;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proofs for those who may see an entry; each is computed anew, from what is stored now. */
@Service
@Transactional(readOnly = true)
public class LedgerProofs {

    private final EntryRows entries;
    private final LedgerStore store;
    private final LedgerKeys keys;
    private final AuditTrail trail;

    LedgerProofs(EntryRows entries, LedgerStore store, LedgerKeys keys, AuditTrail trail) {
        this.entries = entries;
        this.store = store;
        this.keys = keys;
        this.trail = trail;
    }

    /**
     * Proves that an entry is in the newest checkpoint.
     *
     * @param number the entry's id in the history
     * @return empty as long as it is not sealed
     * @throws RuleViolation {@code ledger.proof.hidden} for those who may not see it
     */
    public Optional<EntryProof> of(long number) {
        var row = entries.sealedEntry(number).stream().findFirst();
        var subject = row.map(SealedRow::entry).map(LedgerEntry::subject).or(() -> entries.subjectOf(number));
        require(subject.map(LedgerProofs::ref).filter(trail::maySee).isPresent(), "ledger.proof.hidden");
        var newest = store.newest();
        return row.filter(leaf -> newest.isPresent() && newest.get().size() > leaf.seq())
                .map(leaf -> prove(leaf, newest.get()));
    }

    private EntryProof prove(SealedRow row, SealedCheckpoint newest) {
        var entry = row.entry();
        if (entry == null) {
            throw new RuleViolation("ledger.proof.hidden");
        }
        var commitment = row.commitmentNow(entry);
        var text = entry.canonical(commitment);
        var leaf = entry.leaf(commitment);
        var path = Proofs.inclusion(new Tree(newest.size(), store), row.seq(), newest.size());
        var note = newest.signed().and(store.cosignatures(newest.number()));
        var signer = note.signer(keys.known());
        var checkpoint = Checkpoint.parse(note.text());
        var holds =
                signer.isPresent() && ProofCheck.includes(leaf, row.seq(), checkpoint.size(), path, checkpoint.root());
        return new EntryProof(
                entry.event(),
                text,
                row.seq() + 1,
                leaf,
                path,
                store.firstOver(row.seq()).orElse(newest),
                newest,
                signer.map(key -> key.name() + " " + key.id()).orElse(""),
                holds,
                new ProofFile(text, row.seq(), path, note).toString());
    }

    private static SubjectRef ref(String subject) {
        var slash = subject.indexOf('/');
        return new SubjectRef(SubjectKind.valueOf(subject.substring(0, slash)), subject.substring(slash + 1));
    }
}
