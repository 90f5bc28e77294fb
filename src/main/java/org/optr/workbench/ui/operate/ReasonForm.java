package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;

/** Says what an act does, and asks why. */
final class ReasonForm extends Div implements EditorDialog.Fields {

    private final TextArea reason = new TextArea(getTranslation("cases.reason"));
    private final FieldErrors errors = new FieldErrors().field("case.reason", reason);

    /** @param help message key of what the act does */
    ReasonForm(String help) {
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("cases.reason.help"));
        add(new Paragraph(getTranslation(help)), reason);
    }

    String value() {
        return reason.getValue();
    }

    @Override
    public Component component() {
        return this;
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
