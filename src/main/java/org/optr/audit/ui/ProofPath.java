package org.optr.audit.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.ledger.EntryProof;
import org.optr.audit.ledger.Hash;

/** The way from an entry up to the signed root: on each level the neighbour with which it is hashed, on its side. */
class ProofPath extends OrderedList {

    ProofPath(EntryProof proof) {
        addClassName("proof-path");
        getElement().setAttribute("aria-label", getTranslation("ledger.proof.path"));
        add(end("root", getTranslation("ledger.proof.signed-root")));
        var left = proof.leftNeighbours();
        for (var level = proof.path().size() - 1; level >= 0; level--) {
            add(neighbour(proof.path().get(level), left.get(level)));
        }
        add(end("entry", getTranslation("ledger.proof.this-entry")));
    }

    private static ListItem end(String className, String label) {
        var text = new Span(label);
        text.addClassName("end");
        var item = new ListItem(text);
        item.addClassName(className);
        return item;
    }

    private ListItem neighbour(Hash hash, boolean left) {
        var item = new ListItem(Hashes.brief(hash));
        item.addClassName(left ? "left" : "right");
        item.getElement()
                .setAttribute("aria-description", getTranslation(left ? "ledger.proof.left" : "ledger.proof.right"));
        return item;
    }
}
