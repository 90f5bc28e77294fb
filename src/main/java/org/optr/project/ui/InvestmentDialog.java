package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;

/** Says why a figure of an investment is what it is: formula, cash flows, source. */
final class InvestmentDialog extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    InvestmentDialog(InvestmentFigure figure, InvestmentWords words) {
        setHeaderTitle(getTranslation("figure.why-title", words.value(figure)));
        setWidth("560px");
        setMaxWidth("100vw");
        facts.addClassName("explanation");
        fact("figure.formula", words.formula(figure));
        words.discountRate(figure).ifPresent(rate -> fact("field.discount-rate", rate));
        fact("figure.source", getTranslation("figure.source.business-case"));
        add(new Paragraph(words.name(figure)), facts, new CashFlowTable(words.money()));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private void fact(String name, String value) {
        facts.add(new DescriptionList.Term(getTranslation(name)), new DescriptionList.Description(value));
    }
}
