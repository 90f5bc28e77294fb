package org.optr.audit.ui.findings;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.FindingQuery;
import org.optr.audit.findings.FoundFindings;
import org.optr.engine.HistoryTooSlow;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.Polling;

/** Waits for findings that are computed in the background, and shows them. */
final class FindingResult extends Div {

    private final FindingServices services;
    private final FindingQuery query;
    private final RulesPanel rules;
    private final ZoneId zone = Formats.current().zone();
    private final Span progress = new Span();
    private final Polling polling = new Polling();
    private @Nullable CompletableFuture<FoundFindings> asked;
    private boolean waiting;

    FindingResult(FindingServices services, FindingQuery query, RulesPanel rules) {
        this.services = services;
        this.query = query;
        this.rules = rules;
        addClassName("finding-result");
        rules.show(query, Map.of());
        ask();
    }

    private void ask() {
        try {
            asked = services.findings().find(query.from(), query.until(), zone);
            show();
        } catch (RuleViolation refusal) {
            removeAll();
            add(new Note(Look.OFF_TRACK, getTranslation("findings.failed") + " ", ErrorWords.of(refusal)));
        }
    }

    private boolean isRunning() {
        return asked != null && !asked.isDone();
    }

    private void show() {
        removeAll();
        waiting = isRunning();
        if (waiting) {
            var bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("findings.running"));
            progress.getElement().setAttribute("role", "status");
            add(bar, new Span(getTranslation("findings.running")), progress);
            showProgress();
        } else if (asked != null) {
            showResult(asked);
        }
    }

    private void showProgress() {
        var read = services.findings().read(query.from(), query.until(), zone);
        progress.setText(read == 0 ? "" : getTranslation("findings.read-so-far", read));
    }

    private void showResult(CompletableFuture<FoundFindings> result) {
        try {
            var found = result.join();
            add(said(found), new FindingList(services, found, query, rules));
        } catch (CompletionException failure) {
            var slow = failure.getCause() instanceof HistoryTooSlow;
            add(new Note(
                    Look.OFF_TRACK,
                    getTranslation("findings.failed") + " ",
                    getTranslation(slow ? "findings.too-slow" : "findings.defect")));
        }
    }

    private Div said(FoundFindings found) {
        var key = found.whole() ? "findings.whole" : "findings.limited";
        var words = new Paragraph(
                getTranslation(key, found.read(), Formats.current().clock(found.at())));
        words.addClassName("meta");
        var again = new Button(getTranslation("findings.again"), click -> again());
        again.addThemeNames("small", "tertiary");
        var said = new Div(words, again);
        said.addClassName("finding-said");
        var behind = services.search().behind();
        if (behind > 0) {
            var late = new Paragraph(getTranslation("search.behind", behind));
            late.addClassName("meta");
            said.add(late);
        }
        return said;
    }

    private void again() {
        services.findings().forget(query.from(), query.until(), zone);
        ask();
        poll(UI.getCurrent());
    }

    private void poll(UI ui) {
        polling.whileRunning(isRunning(), ui, () -> {
            if (isRunning()) {
                showProgress();
            } else {
                show();
                polling.end(ui);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (waiting && !isRunning()) {
            show();
        }
        poll(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.end(detach.getUI());
    }
}
