package org.optr.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.ui.Lucide;

/** Proves an entry of the history, anew each time it is asked to, and hands the proof out. */
public class ProofDialog extends Dialog {

    public ProofDialog(LedgerProofs proofs, Clock clock, long entry) {
        setHeaderTitle(getTranslation("ledger.proof.title"));
        setWidth("440px");
        setMaxWidth("100vw");
        var content = new ProofContent(proofs, clock, entry);
        add(content);
        getFooter()
                .add(
                        new Button(
                                getTranslation("ledger.proof.again"),
                                Lucide.REDO_2.create(14),
                                click -> content.verify()),
                        new Button(getTranslation("ledger.proof.close"), click -> close()));
    }
}
