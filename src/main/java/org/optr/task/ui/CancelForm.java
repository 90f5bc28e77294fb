package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** Why a task is given up. */
final class CancelForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextArea reason = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    CancelForm() {
        layout.place(reason, "task.label.reason", 2).setRequiredIndicatorVisible(true);
        reason.setHelperText(layout.getTranslation("task.cancel.help"));
        reason.setMinRows(3);
        errors.field("task.reason", reason);
    }

    String value() {
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
