package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** One text, such as the reason for what is done. */
final class ReasonForm implements EditorDialog.Fields {

    private static final int LIMIT = 1_000;

    private final FieldGrid layout = new FieldGrid();
    private final TextArea text = new TextArea();
    private final FieldErrors errors = new FieldErrors();
    private final String missing;

    /**
     * @param label message key
     * @param missing key of the refusal where nothing is written; empty where nothing need be
     */
    ReasonForm(String label, String missing) {
        this.missing = missing;
        layout.place(text, label, 2).setMinRows(3);
        text.setMaxLength(LIMIT);
        text.setRequiredIndicatorVisible(!missing.isEmpty());
        errors.field("project", text);
    }

    String value() {
        require(missing.isEmpty() || !text.getValue().isBlank(), missing);
        return text.getValue();
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
