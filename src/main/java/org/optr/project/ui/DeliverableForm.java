package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.DeliverableDraft;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What is written in a deliverable. */
final class DeliverableForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final TextArea acceptanceCriteria = new TextArea();
    private final ComboBox<PersonSummary> owner;
    private final DatePicker dueOn = DateFields.date("");
    private final FieldErrors errors = new FieldErrors();

    /** @param period of the project, in which the deliverable is due */
    DeliverableForm(PeoplePickers people, Period period) {
        owner = people.person();
        layout.place(title, "field.title", 2).setRequiredIndicatorVisible(true);
        layout.place(acceptanceCriteria, "field.acceptance-criteria", 2).setMinRows(3);
        acceptanceCriteria.setHelperText(layout.getTranslation("project.deliverable.acceptance-criteria.help"));
        layout.place(owner, "field.owner", 1).setRequiredIndicatorVisible(true);
        layout.place(dueOn, "field.due-on", 1).setRequiredIndicatorVisible(true);
        dueOn.setInitialPosition(period.startsOn());
        errors.field("project.deliverable.title", title)
                .field("project.deliverable.acceptance-criteria", acceptanceCriteria)
                .field("project.deliverable.owner", owner)
                .field("project.person", owner)
                .field("project.deliverable.due", dueOn)
                .field("project.plan.outside-period", dueOn);
    }

    void begin(@Nullable PersonSummary manager) {
        owner.setValue(manager);
    }

    void show(DeliverableDraft draft, @Nullable PersonSummary ownedBy) {
        title.setValue(draft.title());
        acceptanceCriteria.setValue(draft.acceptanceCriteria());
        owner.setValue(ownedBy);
        dueOn.setValue(draft.dueOn());
    }

    /** @throws RuleViolation if what is written cannot be a deliverable */
    DeliverableDraft value() {
        require(!title.getValue().isBlank(), "project.deliverable.title.missing");
        require(owner.getValue() != null, "project.deliverable.owner.missing");
        require(dueOn.getValue() != null, "project.deliverable.due.missing");
        return new DeliverableDraft(
                title.getValue(),
                acceptanceCriteria.getValue(),
                owner.getValue().id(),
                dueOn.getValue());
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
