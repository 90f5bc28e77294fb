package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Currency;
import org.optr.project.BusinessCase;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** Why a project is worth what it costs, as its manager writes it. What is missing may stay empty until it is submitted. */
final class BusinessCaseForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextArea need = new TextArea();
    private final OptionRows options;
    private final TextArea benefits = new TextArea();
    private final TextArea risks = new TextArea();
    private final IntegerField riskRating = new IntegerField();
    private final TextArea feasibility = new TextArea();
    private final BigDecimalField discountRate = new BigDecimalField();
    private final CashFlowRows cashFlows;
    private final FieldErrors errors = new FieldErrors();

    BusinessCaseForm(Currency currency) {
        options = new OptionRows(layout.getTranslation("field.options"), layout.getTranslation("project.option.add"));
        cashFlows = new CashFlowRows(
                layout.getTranslation("field.cash-flows"),
                layout.getTranslation("cash-flow.add"),
                currency.getCurrencyCode());
        layout.place(need, "field.need", 2).setMinRows(2);
        layout.add(options, 2);
        layout.place(benefits, "field.benefits", 2).setMinRows(2);
        layout.place(risks, "field.risks", 2).setMinRows(2);
        layout.place(riskRating, "field.risk-rating", 1)
                .setHelperText(layout.getTranslation("project.risk-rating.help"));
        layout.place(discountRate, "field.discount-rate", 1)
                .setHelperText(layout.getTranslation("project.discount-rate.help"));
        discountRate.setSuffixComponent(new Span("%"));
        layout.place(feasibility, "field.feasibility", 2).setMinRows(2);
        layout.add(cashFlows, 2);
        errors.field("project.need", need)
                .field("project.option", options)
                .field("project.benefits", benefits)
                .field("project.risks", risks)
                .field("project.risk-rating", riskRating)
                .field("project.feasibility", feasibility)
                .field("project.discount-rate", discountRate)
                .field("project.cash-flow", cashFlows)
                .field("project.number", cashFlows)
                .field("money", cashFlows);
    }

    void show(BusinessCase businessCase) {
        need.setValue(businessCase.need());
        options.show(businessCase.options());
        benefits.setValue(businessCase.benefits());
        risks.setValue(businessCase.risks());
        riskRating.setValue(businessCase.riskRating() == 0 ? null : businessCase.riskRating());
        feasibility.setValue(businessCase.feasibility());
        discountRate.setValue(businessCase.discountRate().movePointRight(2));
        cashFlows.show(businessCase.cashFlows());
    }

    /** @throws RuleViolation if what is written cannot be a business case */
    BusinessCase value() {
        return new BusinessCase(
                need.getValue(),
                options.value(),
                benefits.getValue(),
                risks.getValue(),
                riskRating.getOptionalValue().orElse(0),
                feasibility.getValue(),
                discountRate.getOptionalValue().orElse(BigDecimal.ZERO).movePointLeft(2),
                cashFlows.value());
    }

    @Override
    public Component component() {
        return layout;
    }

    @Override
    public void clearErrors() {
        errors.clear();
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        return errors.mark(refusal);
    }
}
