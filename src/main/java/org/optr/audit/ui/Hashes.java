package org.optr.audit.ui;

import com.vaadin.flow.component.html.Span;
import org.optr.audit.ledger.Hash;

/** Hashes as people compare them: the first and the last signs, the rest when pointed at. */
final class Hashes {

    private static final int ENDS = 8;

    static Span brief(Hash hash) {
        var hex = hash.hex();
        var text = new Span(hex.substring(0, ENDS) + "…" + hex.substring(hex.length() - ENDS));
        text.addClassName("hash");
        text.getElement().setAttribute("title", hex);
        return text;
    }

    private Hashes() {}
}
