package org.optr.audit.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.optr.audit.figures.FigureQuestion;
import org.optr.audit.figures.FigureService;
import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.ui.Awaited;

/** Figures, or two of them compared, as soon as they are taken. */
final class FigureResult extends Composite<Awaited<List<ProcessFigures>>>
        implements Awaited.Question<List<ProcessFigures>> {

    private static final Awaited.Words WORDS =
            new Awaited.Words("figures.running", "figures.read-so-far", "figures.failed", "figures.too-slow");

    private final FigureService figures;
    private final Drawings drawings;
    private final List<FigureQuestion> questions;

    /** @param other null where nothing is compared */
    FigureResult(FigureService figures, Drawings drawings, FigureQuestion question, @Nullable FigureQuestion other) {
        this.figures = figures;
        this.drawings = drawings;
        this.questions = other == null ? List.of(question) : List.of(question, other);
    }

    @Override
    protected Awaited<List<ProcessFigures>> initContent() {
        var awaited = new Awaited<>(this, WORDS, taken -> List.of(panel(taken)));
        awaited.addClassName("stack");
        return awaited;
    }

    @Override
    public CompletableFuture<List<ProcessFigures>> ask() {
        var taken = questions.stream().map(figures::figures).toList();
        return CompletableFuture.allOf(taken.toArray(CompletableFuture[]::new))
                .thenApply(all -> taken.stream().map(CompletableFuture::join).toList());
    }

    @Override
    public long read() {
        return questions.stream().mapToLong(figures::read).sum();
    }

    @Override
    public void forget() {
        questions.forEach(figures::forget);
    }

    private Component panel(List<ProcessFigures> taken) {
        return taken.size() == 1
                ? new FiguresPanel(figures, drawings, taken.get(0), this::again)
                : new ComparisonPanel(figures, drawings, taken.get(0), taken.get(1), this::again);
    }

    private void again() {
        getContent().again();
    }
}
