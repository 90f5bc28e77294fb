package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.PunchItemDraft;
import org.optr.project.Severity;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.ui.StatusBadge;

/** What is written in an item of a punch list. */
final class PunchItemForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField place = new TextField();
    private final TextArea defect = new TextArea();
    private final TextArea correctiveAction = new TextArea();
    private final ComboBox<PersonSummary> responsible;
    private final ComboBox<Severity> severity = new ComboBox<>();
    private final DatePicker dueOn = DateFields.date("");
    private final FieldErrors errors = new FieldErrors();

    PunchItemForm(PeoplePickers people) {
        responsible = people.person();
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(each -> layout.getTranslation(StatusBadge.key(each)));
        severity.setValue(Severity.MAJOR);
        layout.place(place, "field.place", 2).setRequiredIndicatorVisible(true);
        layout.place(defect, "field.defect", 2).setRequiredIndicatorVisible(true);
        layout.place(correctiveAction, "field.corrective-action", 2);
        layout.place(responsible, "field.responsible", 1).setRequiredIndicatorVisible(true);
        layout.place(severity, "field.severity", 1).setRequiredIndicatorVisible(true);
        layout.place(dueOn, "field.due-on", 1).setRequiredIndicatorVisible(true);
        errors.field("project.punch-item.place", place)
                .field("project.punch-item.defect", defect)
                .field("project.punch-item.responsible", responsible)
                .field("project.person", responsible)
                .field("project.punch-item.severity", severity)
                .field("project.punch-item.due", dueOn);
    }

    void show(PunchItemDraft draft, @Nullable PersonSummary correctedBy) {
        place.setValue(draft.place());
        defect.setValue(draft.defect());
        correctiveAction.setValue(draft.correctiveAction());
        responsible.setValue(correctedBy);
        severity.setValue(draft.severity());
        dueOn.setValue(draft.dueOn());
    }

    /** @throws RuleViolation if what is written cannot be an item */
    PunchItemDraft value() {
        require(!place.getValue().isBlank(), "project.punch-item.place.missing");
        require(!defect.getValue().isBlank(), "project.punch-item.defect.missing");
        require(responsible.getValue() != null, "project.punch-item.responsible.missing");
        require(severity.getValue() != null, "project.punch-item.severity.missing");
        require(dueOn.getValue() != null, "project.punch-item.due.missing");
        return new PunchItemDraft(
                place.getValue(),
                defect.getValue(),
                correctiveAction.getValue(),
                responsible.getValue().id(),
                severity.getValue(),
                dueOn.getValue());
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
