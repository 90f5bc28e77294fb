package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.optr.people.PersonSummary;
import org.optr.result.ActionDraft;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** Who will do what until when. */
final class ActionForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final ComboBox<PersonSummary> owner;
    private final DatePicker due = DateFields.date("");
    private final FieldErrors errors = new FieldErrors();

    ActionForm(ComboBox<PersonSummary> owner) {
        this.owner = owner;
        layout.place(title, "field.action", 2).setRequiredIndicatorVisible(true);
        layout.place(owner, "field.owner", 1).setRequiredIndicatorVisible(true);
        layout.place(due, "field.due-on", 1).setRequiredIndicatorVisible(true);
        errors.field("result.action.title", title)
                .field("result.action.owner", owner)
                .field("result.action.due", due);
    }

    /** @throws RuleViolation if something is missing */
    ActionDraft value() {
        return new ActionDraft(
                title.getValue(),
                owner.getOptionalValue().map(PersonSummary::id).orElse(null),
                due.getValue());
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
