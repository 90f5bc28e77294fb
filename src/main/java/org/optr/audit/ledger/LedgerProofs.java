package org.optr.audit.ledger;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.optr.audit.AuditTrail;
import org.optr.audit.ErasedPayloads;
import org.optr.audit.ledger.EntryRows.SealedRow;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ErasedPayloads erased;
    private final ApplicationEventPublisher events;

    LedgerProofs(
            EntryRows entries,
            LedgerStore store,
            LedgerKeys keys,
            AuditTrail trail,
            ErasedPayloads erased,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.store = store;
        this.keys = keys;
        this.trail = trail;
        this.erased = erased;
        this.events = events;
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
        require(newest.isReadable(), "ledger.checkpoint.unreadable", newest.number());
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
                maySeeAll(entry),
                erased.among(List.of(entry.number())).get(entry.number()),
                new ProofFile(text, row.seq(), path, note).toString());
    }

    /**
     * Hands out what an entry committed to, with its salt: a file from which anybody computes the commitment again.
     *
     * @throws RuleViolation {@code ledger.contents.closed} if it was erased or has fields that the acting person may not read
     */
    @Transactional
    public String contents(long number) {
        var entry = entries.sealedEntry(number).stream()
                .map(SealedRow::entry)
                .filter(Objects::nonNull)
                .filter(found -> trail.maySee(ref(found.subject())))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("ledger.proof.hidden"));
        require(maySeeAll(entry), "ledger.contents.closed");
        events.publishEvent(new ContentsHandedOut(ref(entry.subject()), entry.event(), number));
        return entry.contents();
    }

    private boolean maySeeAll(LedgerEntry entry) {
        return entry.salt() != null
                && trail.hiddenFields(ref(entry.subject())).stream()
                        .noneMatch(field -> entry.changes().contains("\"field\":\"" + field + "\""));
    }

    private static SubjectRef ref(String subject) {
        var slash = subject.indexOf('/');
        return new SubjectRef(SubjectKind.valueOf(subject.substring(0, slash)), subject.substring(slash + 1));
    }
}
