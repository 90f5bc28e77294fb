package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.optr.project.MilestoneDraft;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What is written in a milestone. */
final class MilestoneForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final DatePicker dueOn = DateFields.date("");
    private final FieldErrors errors = new FieldErrors();

    /** @param period of the project, in which the milestone lies */
    MilestoneForm(Period period) {
        layout.place(title, "field.title", 2).setRequiredIndicatorVisible(true);
        layout.place(dueOn, "field.due-on", 1).setRequiredIndicatorVisible(true);
        dueOn.setInitialPosition(period.startsOn());
        errors.field("project.milestone.title", title)
                .field("project.milestone.due", dueOn)
                .field("project.plan.outside-period", dueOn);
    }

    void show(MilestoneDraft draft) {
        title.setValue(draft.title());
        dueOn.setValue(draft.dueOn());
    }

    /** @throws RuleViolation if what is written cannot be a milestone */
    MilestoneDraft value() {
        require(!title.getValue().isBlank(), "project.milestone.title.missing");
        require(dueOn.getValue() != null, "project.milestone.due.missing");
        return new MilestoneDraft(title.getValue(), dueOn.getValue());
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
