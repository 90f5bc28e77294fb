package org.optr.project.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** Until when a project helps operations. */
final class AfterCareForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final DatePicker until = DateFields.date("");
    private final FieldErrors errors = new FieldErrors();

    AfterCareForm(@Nullable LocalDate known) {
        layout.place(until, "field.after-care-until", 1).setValue(known);
        until.setClearButtonVisible(true);
        errors.field("project.hand-over.after-care", until);
    }

    @Nullable LocalDate value() {
        return until.getValue();
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
