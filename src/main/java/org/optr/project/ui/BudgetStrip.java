package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.MathContext;
import org.optr.project.ProjectBudget;
import org.optr.ui.Formats;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;

/** Budget and costs with the light that says by rule how they stand. */
final class BudgetStrip extends Div {

    BudgetStrip(ProjectBudget budget) {
        var formats = Formats.current();
        addClassName("investment");
        var share = budget.spent().amount().divide(budget.budget().amount(), MathContext.DECIMAL64);
        var light = Looks.badge(budget.light());
        light.getElement()
                .setAttribute(
                        "title",
                        getTranslation(budget.earned().isPresent() ? "project.light.earned" : "project.light.planned"));
        add(new MetricStrip(
                new MetricCell(getTranslation("project.budget.agreed"), big(formats.money(budget.budget()))),
                new MetricCell(getTranslation("project.spent"), big(formats.money(budget.spent()))),
                new MetricCell(getTranslation("project.spent.share"), big(formats.percent(share))),
                new MetricCell(getTranslation("field.cost-status"), light)));
    }

    private static Span big(String text) {
        var big = new Span(text);
        big.addClassName("big");
        return big;
    }
}
