package org.optr.audit.ui.reconcile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.optr.audit.reconcile.Disagreement;
import org.optr.audit.reconcile.Reconciled;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.StatusBadge;

/** How far a comparison is, or what it found. */
class ReconciliationState extends Div {

    ReconciliationState(Reconciled last) {
        addClassName("ledger-check");
        var when = Formats.current().dateTime(last.at());
        var extent = getTranslation(
                last.complete() ? "reconciliation.complete" : "reconciliation.partial", last.compared(), when);
        switch (last.state()) {
            case RUNNING -> showProgress(last);
            case AGREED -> add(new Note(Look.DONE, getTranslation("reconciliation.agreed") + " ", extent));
            case DISAGREED ->
                add(new Note(
                        Look.OFF_TRACK,
                        getTranslation("reconciliation.disagreed", last.found().size()) + " ",
                        extent));
            case FAILED -> add(new Note(Look.AT_RISK, getTranslation("reconciliation.failed") + " ", when));
        }
        if (last.removed() > 0) {
            add(new Note(
                    Look.DRAFT,
                    getTranslation("reconciliation.removed", last.removed()) + " ",
                    getTranslation("reconciliation.removed.help")));
        }
        showFound(last);
    }

    private void showProgress(Reconciled last) {
        var bar = new ProgressBar(0, Math.max(1, last.total()), Math.min(last.compared(), last.total()));
        bar.getElement().setAttribute("aria-label", getTranslation("reconciliation.title"));
        add(bar, new Div(getTranslation("reconciliation.running", last.compared(), last.total())));
    }

    private void showFound(Reconciled last) {
        if (!last.found().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("reconciliation-found");
            last.found().forEach(found -> list.add(new ListItem(words(found))));
            add(list);
        }
    }

    private String words(Disagreement found) {
        return getTranslation(StatusBadge.key(found.kind()), found.about(), word(found.one()), word(found.other()));
    }

    /** A status is a word of its own; a count and an id are what they are. */
    private String word(String value) {
        return value.contains("Status.") ? getTranslation(value) : value;
    }
}
