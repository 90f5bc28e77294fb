package org.optr.audit.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.figures.CasesBehind;
import org.optr.audit.figures.FigureService;

/** The way from a figure to the cases behind it. */
record CaseLists(FigureService figures) {

    /**
     * Returns the figure as a button, or as mere words where no case is behind it.
     *
     * @param title message key: what these cases have in common
     * @param arguments of the title
     */
    Component open(String words, String title, CasesBehind behind, Object... arguments) {
        if (behind.count() == 0) {
            return new Span(words);
        }
        var list = new Button(words, click -> show(title, behind, arguments));
        list.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        list.setAriaLabel(words + ". " + FigureWords.word(title, arguments));
        list.setTooltipText(FigureWords.word("figures.show-cases"));
        return list;
    }

    void show(String title, CasesBehind behind, Object... arguments) {
        new CasesDialog(figures, FigureWords.word(title, arguments), behind).open();
    }
}
