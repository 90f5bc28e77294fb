package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.Formats;

/** Why a draft is to come into force, and when. */
final class ProposeForm extends Div implements EditorDialog.Fields {

    private final TextArea reason = new TextArea(getTranslation("editor.propose-reason"));
    private final DateTimePicker publishAt = new DateTimePicker(getTranslation("editor.propose-at"));
    private final FieldErrors errors = new FieldErrors().field("draft.reason", reason);

    ProposeForm() {
        addClassName("propose-form");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("editor.propose-reason-help"));
        publishAt.setHelperText(getTranslation("editor.propose-at-help"));
        add(reason, publishAt);
    }

    String reason() {
        return reason.getValue();
    }

    @Nullable Instant publishAt() {
        var chosen = publishAt.getValue();
        return chosen == null ? null : chosen.atZone(Formats.current().zone()).toInstant();
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
