package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** One text, such as a note or a reason. */
final class TextForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextArea text = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    TextForm(String label) {
        layout.place(text, label, 2).setRequiredIndicatorVisible(true);
        text.setMinRows(3);
        errors.field(label, text);
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
