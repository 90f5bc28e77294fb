package org.optr.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.LedgerChecked;
import org.optr.audit.ledger.LedgerFinding;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.StatusBadge;

/** How far a check is, or what it found: a fault, and where signs of life are missing. */
class LedgerCheckState extends Div {

    /** @param prove shows an entry of the history with its proof; null for who may not see entries */
    LedgerCheckState(LedgerChecked check, @Nullable LongConsumer prove) {
        addClassName("ledger-check");
        var when = Formats.current().dateTime(check.at());
        switch (check.state()) {
            case RUNNING -> showProgress(check);
            case WHOLE ->
                add(new Note(
                        Look.DONE,
                        getTranslation("ledger.check.whole") + " ",
                        getTranslation("ledger.check.whole.help", check.total(), when)));
            case BROKEN -> {
                var finding = check.finding();
                if (finding != null) {
                    add(new Note(Look.OFF_TRACK, words(finding) + " ", getTranslation("ledger.check.at", when)));
                }
            }
            case FAILED ->
                add(new Note(
                        Look.AT_RISK,
                        getTranslation("ledger.check.failed") + " ",
                        getTranslation("ledger.check.at", when)));
        }
        if (!check.silences().isEmpty()) {
            add(new SilenceList(check.silences(), prove));
        }
    }

    private void showProgress(LedgerChecked check) {
        var bar = new ProgressBar(0, Math.max(1, check.total()), Math.min(check.checked(), check.total()));
        bar.getElement().setAttribute("aria-label", getTranslation("ledger.check"));
        add(bar, new Div(getTranslation("ledger.check.running", check.checked(), check.total())));
    }

    private String words(LedgerFinding finding) {
        return getTranslation(StatusBadge.key(finding.fault()), finding.entry(), finding.detail());
    }
}
