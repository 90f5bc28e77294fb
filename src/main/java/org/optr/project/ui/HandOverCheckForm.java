package org.optr.project.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.project.HandOverCheck;
import org.optr.project.HandOverTopic;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldGrid;

/** A line of the hand-over checklist. */
final class HandOverCheckForm implements EditorDialog.Fields {

    private static final int LIMIT = 1_000;

    private final FieldGrid layout = new FieldGrid();
    private final Checkbox done = new Checkbox();
    private final TextArea note = new TextArea();
    private final HandOverTopic topic;

    HandOverCheckForm(HandOverCheck check) {
        topic = check.topic();
        layout.place(done, "field.done", 2).setValue(check.done());
        layout.place(note, "field.note", 2).setMinRows(3);
        note.setHelperText(layout.getTranslation("project.hand-over.note.help"));
        note.setMaxLength(LIMIT);
        note.setValue(check.note());
    }

    HandOverCheck value() {
        return new HandOverCheck(topic, done.getValue(), note.getValue());
    }

    @Override
    public com.vaadin.flow.component.Component component() {
        return layout;
    }

    @Override
    public void clearErrors() {
        note.setInvalid(false);
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        return false;
    }
}
