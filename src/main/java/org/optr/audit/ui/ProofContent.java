package org.optr.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.optr.audit.ledger.EntryProof;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Note;

/** The proof of an entry of the history, computed anew each time it is asked for, with the files to take away. */
public final class ProofContent extends Div {

    private final LedgerProofs proofs;
    private final Clock clock;
    private final long entry;

    public ProofContent(LedgerProofs proofs, Clock clock, long entry) {
        this.proofs = proofs;
        this.clock = clock;
        this.entry = entry;
        addClassName("proof");
        verify();
    }

    /** Looks again. */
    public void verify() {
        removeAll();
        try {
            proofs.of(entry).ifPresentOrElse(this::show, this::showWaiting);
        } catch (RuntimeException refusal) {
            Messages.error(refusal);
        }
    }

    private void showWaiting() {
        add(new EmptyState(
                Lucide.HOURGLASS, getTranslation("ledger.proof.waiting"), getTranslation("ledger.proof.waiting.help")));
    }

    private void show(EntryProof proof) {
        var formats = Formats.current();
        var sealed = getTranslation("ledger.proof.sealed-in", proof.sealed().number());
        add(
                proof.holds()
                        ? new Note(Look.DONE, sealed + " ", getTranslation("ledger.proof.holds"))
                        : new Note(Look.OFF_TRACK, sealed + " ", getTranslation("ledger.proof.fails")));
        var erased = proof.erased();
        if (erased != null) {
            add(new Note(
                    Look.DRAFT,
                    getTranslation("erasure.contents-gone") + " ",
                    getTranslation("erasure.proof", formats.dateTime(erased.at()), erased.because())));
        }
        var help = new Paragraph(getTranslation("ledger.proof.help"));
        help.addClassName("meta");
        var facts = new Facts()
                .with(
                        getTranslation("ledger.proof.sealed"),
                        new Span(formats.dateTime(proof.sealed().at())))
                .with(
                        getTranslation("ledger.proof.root"),
                        Hashes.brief(proof.newest().root()))
                .with(
                        getTranslation("ledger.proof.entry"),
                        new Span(getTranslation(
                                "ledger.proof.place",
                                proof.place(),
                                proof.newest().size())))
                .with(
                        getTranslation("ledger.proof.signed-by"),
                        new Span(proof.signer().isEmpty() ? getTranslation("ledger.proof.nobody") : proof.signer()))
                .with(getTranslation("ledger.proof.checked"), new Span(formats.dateTime(clock.instant())));
        var name = proof.event() + "-" + proof.place();
        var files = new Div(
                new TextDownload(getTranslation("ledger.proof.download"), name + ".tlog-proof", proof.file()),
                new TextDownload(getTranslation("ledger.proof.download-entry"), name + ".json", proof.entry()));
        files.addClassName("files");
        if (proof.contents()) {
            files.add(new TextDownload(
                    getTranslation("ledger.proof.download-contents"),
                    name + "-contents.json",
                    () -> proofs.contents(entry)));
        }
        add(help, new ProofPath(proof), facts, files);
    }
}
