package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.optr.shared.RuleViolation;
import org.optr.task.EvidenceDraft;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What shows that something was done: a title, and where it is or what it says. */
final class EvidenceForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final TextField link = new TextField();
    private final TextArea note = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    EvidenceForm() {
        layout.place(title, "field.title", 2).setRequiredIndicatorVisible(true);
        layout.place(link, "task.label.evidence.link", 2).setPlaceholder("https://");
        layout.place(note, "task.label.evidence.note", 2).setMinRows(2);
        note.setHelperText(layout.getTranslation("task.evidence.help"));
        errors.field("task.evidence.title", title)
                .field("task.evidence.link", link)
                .field("task.evidence", note);
    }

    /** @throws RuleViolation if what is written cannot be evidence */
    EvidenceDraft value() {
        return new EvidenceDraft(title.getValue(), link.getValue(), note.getValue());
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
