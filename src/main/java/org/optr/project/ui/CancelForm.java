package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** Why a project is given up. */
final class CancelForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextArea reason = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    CancelForm() {
        layout.place(reason, "project.cancel.reason", 2).setRequiredIndicatorVisible(true);
        reason.setHelperText(layout.getTranslation("project.cancel.help"));
        reason.setMinRows(3);
        errors.field("project.cancel.reason", reason);
    }

    /** @throws RuleViolation if no reason is given */
    String value() {
        require(!reason.getValue().isBlank(), "project.cancel.reason.missing");
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
