package org.optr.audit.ui.findings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.audit.findings.FindingMarks;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;

/** What an auditor has to say of a finding. */
final class NoteForm extends Div implements EditorDialog.Fields {

    private final TextArea note = new TextArea(getTranslation("findings.note"));
    private final FieldErrors errors = new FieldErrors().field("finding.note", note);

    /** @param help message key */
    NoteForm(String help, boolean required) {
        addClassName("finding-form");
        note.setHelperText(getTranslation("findings.note.help", FindingMarks.LONGEST_NOTE));
        note.setRequiredIndicatorVisible(required);
        note.setManualValidation(true);
        note.setAutofocus(true);
        add(new Paragraph(getTranslation(help)), note);
    }

    String note() {
        return note.getValue();
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
