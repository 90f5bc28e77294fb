package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Currency;
import org.optr.project.CostDraft;
import org.optr.shared.Money;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** A cost to be booked, in the currency of the budget. */
final class CostForm implements EditorDialog.Fields {

    private static final int LIMIT = 1_000;

    private final FieldGrid layout = new FieldGrid();
    private final DatePicker bookedOn = DateFields.date("");
    private final BigDecimalField amount = new BigDecimalField();
    private final TextField note = new TextField();
    private final FieldErrors errors = new FieldErrors();
    private final Currency currency;

    CostForm(Currency currency, LocalDate today) {
        this.currency = currency;
        layout.place(bookedOn, "field.booked-on", 1).setRequiredIndicatorVisible(true);
        layout.place(amount, "field.cost-amount", 1).setRequiredIndicatorVisible(true);
        layout.place(note, "field.cost-note", 2).setRequiredIndicatorVisible(true);
        bookedOn.setValue(today);
        bookedOn.setMax(today);
        amount.setHelperText(layout.getTranslation("project.cost.amount.help", currency.getCurrencyCode()));
        note.setMaxLength(LIMIT);
        errors.field("project.cost.day", bookedOn)
                .field("project.cost.future", bookedOn)
                .field("project.cost.zero", amount)
                .field("project.cost.amount", amount)
                .field("money", amount)
                .field("project.cost.note", note);
    }

    /** @throws RuleViolation if what is written cannot be booked */
    CostDraft value() {
        require(bookedOn.getValue() != null, "project.cost.day.missing");
        require(amount.getValue() != null, "project.cost.amount.missing");
        return new CostDraft(bookedOn.getValue(), new Money(amount.getValue(), currency), note.getValue());
    }

    @Override
    public com.vaadin.flow.component.Component component() {
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
