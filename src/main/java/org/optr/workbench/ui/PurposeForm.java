package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What a change is for. */
final class PurposeForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextArea text = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    /** @param label message key */
    PurposeForm(String label) {
        layout.place(text, label, 2).setRequiredIndicatorVisible(true);
        text.setHelperText(layout.getTranslation(label + ".help"));
        text.setMinRows(2);
        errors.field("draft.purpose", text).field("draft.reason", text).field("library.reason", text);
    }

    String value() {
        return text.getValue();
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
