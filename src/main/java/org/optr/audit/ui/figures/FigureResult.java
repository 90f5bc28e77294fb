package org.optr.audit.ui.figures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.figures.FigureQuestion;
import org.optr.audit.figures.FigureService;
import org.optr.audit.figures.ProcessFigures;
import org.optr.engine.HistoryTooSlow;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.Polling;

/** Waits for figures that are taken in the background, and shows them. */
final class FigureResult extends Div {

    private final FigureService figures;
    private final Drawings drawings;
    private final FigureQuestion question;
    private final @Nullable FigureQuestion other;
    private final Span progress = new Span();
    private final Polling polling = new Polling();
    private @Nullable CompletableFuture<ProcessFigures> shown;
    private @Nullable CompletableFuture<ProcessFigures> compared;

    /** @param other null where nothing is compared */
    FigureResult(FigureService figures, Drawings drawings, FigureQuestion question, @Nullable FigureQuestion other) {
        this.figures = figures;
        this.drawings = drawings;
        this.question = question;
        this.other = other;
        addClassName("stack");
        ask();
    }

    private void ask() {
        removeAll();
        try {
            shown = figures.figures(question);
            compared = other == null ? null : figures.figures(other);
            show();
        } catch (RuleViolation refusal) {
            add(new Note(Look.OFF_TRACK, getTranslation("figures.failed") + " ", ErrorWords.of(refusal)));
        }
    }

    private boolean isRunning() {
        return Stream.of(shown, compared).filter(Objects::nonNull).anyMatch(each -> !each.isDone());
    }

    private void show() {
        removeAll();
        if (isRunning()) {
            var bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("figures.running"));
            progress.getElement().setAttribute("role", "status");
            add(bar, new Span(getTranslation("figures.running")), progress);
            showProgress();
        } else if (shown != null) {
            showResult(shown);
        }
    }

    private void showProgress() {
        var read = figures.read(question) + (other == null ? 0 : figures.read(other));
        progress.setText(read == 0 ? "" : getTranslation("figures.read-so-far", read));
    }

    private void showResult(CompletableFuture<ProcessFigures> result) {
        try {
            var first = result.join();
            add(
                    compared == null
                            ? new FiguresPanel(figures, drawings, first, this::again)
                            : new ComparisonPanel(figures, drawings, first, compared.join(), this::again));
        } catch (CompletionException failure) {
            var slow = failure.getCause() instanceof HistoryTooSlow;
            add(new Note(
                    Look.OFF_TRACK,
                    getTranslation("figures.failed") + " ",
                    getTranslation(slow ? "figures.too-slow" : "figures.defect")));
        }
    }

    private void again() {
        figures.forget(question);
        if (other != null) {
            figures.forget(other);
        }
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
        if (shown != null && !isRunning()) {
            show();
        }
        poll(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.end(detach.getUI());
    }
}
