package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.ErrorWords;

/** Why: the only thing that has to be said. */
final class BecauseForm implements EditorDialog.Fields {

    private final Div form = new Div();
    private final TextArea because = new TextArea();

    /** @param help message key */
    BecauseForm(String help) {
        because.setLabel(because.getTranslation("retention.because"));
        because.setHelperText(because.getTranslation("retention.because.help"));
        because.setRequiredIndicatorVisible(true);
        because.setWidthFull();
        because.focus();
        form.addClassName("because");
        form.add(new Paragraph(form.getTranslation(help)), because);
    }

    String text() {
        return because.getValue();
    }

    @Override
    public Component component() {
        return form;
    }

    @Override
    public void clearErrors() {
        because.setInvalid(false);
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        if (!refusal.key().startsWith("erasure.reason.")) {
            return false;
        }
        because.setErrorMessage(ErrorWords.of(refusal));
        because.setInvalid(true);
        because.focus();
        return true;
    }
}
