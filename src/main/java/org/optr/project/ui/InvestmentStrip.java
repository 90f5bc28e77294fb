package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.optr.project.ProjectMoney;
import org.optr.ui.Formats;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;

/** The budget of a project and the figures that justify it; each figure opens its explanation. */
final class InvestmentStrip extends Div {

    private final transient InvestmentWords words;

    InvestmentStrip(ProjectMoney money) {
        words = new InvestmentWords(money, Formats.current(), this::getTranslation);
        addClassName("investment");
        var budget = new Span(words.formats().money(money.budget()));
        budget.addClassName("big");
        var cells = new ArrayList<MetricCell>();
        cells.add(new MetricCell(getTranslation("field.budget"), budget));
        for (var figure : InvestmentFigure.values()) {
            cells.add(new MetricCell(words.name(figure), why(figure)));
        }
        add(new MetricStrip(cells.toArray(MetricCell[]::new)));
    }

    private Button why(InvestmentFigure figure) {
        var why = new Button(words.value(figure), click -> new InvestmentDialog(figure, words).open());
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        why.setTooltipText(getTranslation("figure.why"));
        return why;
    }
}
