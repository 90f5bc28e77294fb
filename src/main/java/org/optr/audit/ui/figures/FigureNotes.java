package org.optr.audit.ui.figures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.figures.Spread;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;

/** Of what figures are, when they were taken, and what one should know before one believes them. */
final class FigureNotes extends Div {

    /** @param removed how many cases of the period are in no history any more */
    FigureNotes(ProcessFigures figures, long removed, Runnable again) {
        addClassName("figure-notes");
        var take = new Button(getTranslation("figures.again"), Lucide.REPEAT.create(14), click -> again.run());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var line = new Div(
                new Span(FigureWords.cases(figures.question())),
                new Span(getTranslation("figures.taken", Formats.current().dateTime(figures.at()))),
                take);
        line.addClassName("context-line");
        add(line);
        warn(figures, removed);
    }

    /** Of a second choice of cases, beside the first. */
    FigureNotes(ProcessFigures figures, long removed) {
        addClassName("figure-notes");
        warn(figures, removed);
    }

    private void warn(ProcessFigures figures, long removed) {
        if (removed > 0) {
            note(Look.AT_RISK, "figures.removed", removed);
        }
        if (figures.limited()) {
            note(Look.AT_RISK, "figures.limited", figures.finished());
        }
        if (figures.finished() > 0 && figures.finished() < Spread.ENOUGH_FOR_LONG) {
            note(Look.AT_RISK, "figures.small", figures.finished());
        }
        if (figures.cancelled() > 0) {
            note(Look.DRAFT, "figures.cancelled", figures.cancelled());
        }
        if (figures.moved() > 0) {
            note(Look.DRAFT, "figures.moved", figures.moved());
        }
    }

    private void note(Look look, String key, long number) {
        add(new Note(look, getTranslation(key, number) + " ", getTranslation(key + ".help")));
    }
}
