package org.optr.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.engine.HistoryTooSlow;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.Polling;

/** Waits for what is computed in the background: shows how far it is, then the result, or why there is none. */
public final class Awaited<T> extends Div {

    private final Question<T> question;
    private final Words words;
    private final Function<T, List<Component>> view;
    private final Span progress = new Span();
    private final Polling polling = new Polling();
    private @Nullable CompletableFuture<T> asked;
    private boolean waiting;

    public Awaited(Question<T> question, Words words, Function<T, List<Component>> view) {
        this.question = question;
        this.words = words;
        this.view = view;
        progress.getElement().setAttribute("role", "status");
        ask();
    }

    /** Computes it anew. */
    public void again() {
        question.forget();
        ask();
        poll(UI.getCurrent());
    }

    private void ask() {
        try {
            asked = question.ask();
            show();
        } catch (RuleViolation refusal) {
            removeAll();
            add(failed(ErrorWords.of(refusal)));
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
            bar.getElement().setAttribute("aria-label", getTranslation(words.running()));
            add(bar, new Span(getTranslation(words.running())), progress);
            showProgress();
        } else if (asked != null) {
            showResult(asked);
        }
    }

    private void showProgress() {
        var read = question.read();
        progress.setText(read == 0 ? "" : getTranslation(words.readSoFar(), read));
    }

    private void showResult(CompletableFuture<T> result) {
        try {
            add(view.apply(result.join()));
        } catch (CompletionException failure) {
            add(failed(
                    failure.getCause() instanceof HistoryTooSlow
                            ? getTranslation(words.tooSlow())
                            : ErrorWords.of(failure)));
        }
    }

    private Note failed(String reason) {
        return new Note(Look.OFF_TRACK, getTranslation(words.failed()) + " ", reason);
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

    /** What is computed. */
    public interface Question<T> {

        /** Returns the answer as it will be; the same while nothing was forgotten. */
        CompletableFuture<T> ask();

        /** Returns how much has been read so far. */
        long read();

        void forget();
    }

    /** The keys of the sentences around it. */
    public record Words(String running, String readSoFar, String failed, String tooSlow) {}
}
