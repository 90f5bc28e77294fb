package org.optr.task.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** Who does a task instead, and why. */
final class ReassignForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final ComboBox<PersonSummary> responsible;
    private final TextArea reason = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    ReassignForm(PeoplePickers people) {
        responsible = people.person();
        layout.place(responsible, "task.label.responsible.new", 2).setRequiredIndicatorVisible(true);
        layout.place(reason, "task.label.reason", 2).setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        errors.field("task.reason", reason)
                .field("task.reassign", responsible)
                .field("task.responsible", responsible)
                .field("task.person", responsible);
    }

    /** @throws RuleViolation if nobody is chosen */
    PersonId responsible() {
        require(responsible.getValue() != null, "task.reassign.nobody");
        return responsible.getValue().id();
    }

    String reason() {
        return reason.getValue();
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
