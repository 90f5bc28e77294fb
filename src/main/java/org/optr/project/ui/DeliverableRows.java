package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.Deliverable;
import org.optr.project.DeliverableDraft;
import org.optr.project.DeliverableId;
import org.optr.ui.DateFields;
import org.optr.ui.RowsField;

/** The deliverables of a plan, one a row. */
final class DeliverableRows extends RowsField<DeliverableRows.Row> {

    private final transient PeoplePickers people;

    DeliverableRows(String label, String addLabel, PeoplePickers people) {
        super(label, addLabel);
        this.people = people;
        setInvalid(false);
    }

    void show(List<Deliverable> deliverables, Map<PersonId, PersonSummary> owners) {
        deliverables.forEach(deliverable -> {
            var row = new Row(deliverable.id(), people);
            row.title.setValue(deliverable.title());
            row.acceptanceCriteria.setValue(deliverable.acceptanceCriteria());
            row.owner.setValue(owners.get(deliverable.owner()));
            row.dueOn.setValue(deliverable.dueOn());
            append(row);
        });
    }

    List<Deliverable> value() {
        return rows().stream().map(Row::value).toList();
    }

    @Override
    protected Row newRow() {
        return new Row(DeliverableId.next(), people);
    }

    /** One deliverable. */
    static final class Row extends Div {

        private final DeliverableId id;
        private final TextField title = new TextField();
        private final TextArea acceptanceCriteria = new TextArea();
        private final ComboBox<PersonSummary> owner;
        private final DatePicker dueOn = DateFields.date("");

        private Row(DeliverableId id, PeoplePickers people) {
            this.id = id;
            owner = people.person();
            addClassName("plan-fields");
            title.setLabel(getTranslation("field.deliverable"));
            acceptanceCriteria.setLabel(getTranslation("field.acceptance-criteria"));
            owner.setLabel(getTranslation("field.owner"));
            dueOn.setLabel(getTranslation("field.due-on"));
            add(title, dueOn, owner, acceptanceCriteria);
        }

        private Deliverable value() {
            require(!title.getValue().isBlank(), "project.deliverable.title.missing");
            require(!owner.isEmpty(), "project.deliverable.owner.missing");
            require(!dueOn.isEmpty(), "project.deliverable.due.missing");
            var draft = new DeliverableDraft(
                    title.getValue(),
                    acceptanceCriteria.getValue(),
                    owner.getValue().id(),
                    dueOn.getValue());
            return new Deliverable(id, draft.title(), draft.acceptanceCriteria(), draft.owner(), draft.dueOn());
        }
    }
}
