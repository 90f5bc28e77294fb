package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.ledger.CheckpointProof;
import org.optr.audit.ledger.SealedCheckpoint;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Shows whether the ledger only grew since a checkpoint was signed, and hands the proof out. */
class CheckpointDialog extends Dialog {

    CheckpointDialog(CheckpointProof proof) {
        var number = proof.earlier().number();
        setHeaderTitle(getTranslation("ledger.growth.title", number));
        setWidth("440px");
        setMaxWidth("100vw");
        var help = new Paragraph(getTranslation("ledger.growth.help"));
        help.addClassName("meta");
        var content = new Div(verdict(proof), help, facts(proof), hashes(proof), files(proof));
        content.addClassName("proof");
        add(content);
        getFooter().add(new Button(getTranslation("ledger.proof.close"), click -> close()));
    }

    private Note verdict(CheckpointProof proof) {
        return proof.holds()
                ? new Note(
                        Look.DONE,
                        getTranslation("ledger.growth.holds") + " ",
                        getTranslation(
                                "ledger.growth.holds.help",
                                proof.earlier().size(),
                                proof.newest().number()))
                : new Note(
                        Look.OFF_TRACK,
                        getTranslation("ledger.growth.fails") + " ",
                        getTranslation("ledger.growth.fails.help"));
    }

    private Component facts(CheckpointProof proof) {
        var newest = proof.newest();
        return new Facts()
                .with(getTranslation("ledger.proof.sealed"), sealed(proof.earlier()))
                .with(
                        getTranslation("ledger.proof.root"),
                        Hashes.brief(proof.earlier().root()))
                .with(getTranslation("ledger.newest"), sealed(newest))
                .with(getTranslation("ledger.growth.newest-root"), Hashes.brief(newest.root()));
    }

    private Span sealed(SealedCheckpoint checkpoint) {
        var formats = Formats.current();
        return new Span(getTranslation(
                "ledger.growth.checkpoint", checkpoint.number(), checkpoint.size(), formats.dateTime(checkpoint.at())));
    }

    private Component hashes(CheckpointProof proof) {
        var list = new OrderedList();
        list.addClassName("proof-hashes");
        list.getElement().setAttribute("aria-label", getTranslation("ledger.growth.path"));
        proof.path().forEach(hash -> list.add(new ListItem(Hashes.brief(hash))));
        return list;
    }

    private Component files(CheckpointProof proof) {
        var name = "checkpoint-" + proof.earlier().number();
        var files = new Div(new TextDownload(
                getTranslation("ledger.growth.download-checkpoint"),
                name + ".checkpoint",
                proof.earlier().note()));
        if (proof.holds()) {
            files.add(new TextDownload(
                    getTranslation("ledger.proof.download"),
                    name + "-to-" + proof.newest().number() + ".consistency",
                    proof.file()));
        }
        files.addClassName("files");
        return files;
    }
}
