package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.optr.audit.retention.RemovedCase;
import org.optr.audit.ui.PeriodWords;
import org.optr.ui.Formats;

/** What is left of a case whose history was removed: when and why, and the way to its entries. */
final class RemovedCaseNote extends Div {

    RemovedCaseNote(RemovedCase removed, String title) {
        var formats = Formats.current();
        add(
                new H1(title),
                new Paragraph(getTranslation(
                        "removed.note",
                        formats.dateTime(removed.removedAt()),
                        PeriodWords.of(this, removed.period()),
                        formats.dateTime(removed.endedAt()))),
                new Paragraph(getTranslation("removed.help")),
                new Anchor("audit?case=" + removed.root().value(), getTranslation("removed.ledger")));
        addClassName("removed-case");
    }
}
