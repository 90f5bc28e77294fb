package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.optr.project.Milestone;
import org.optr.project.MilestoneDraft;
import org.optr.project.MilestoneId;
import org.optr.ui.DateFields;
import org.optr.ui.RowsField;

/** The milestones of a plan, one a row. */
final class MilestoneRows extends RowsField<MilestoneRows.Row> {

    MilestoneRows(String label, String addLabel) {
        super(label, addLabel);
        setInvalid(false);
    }

    void show(List<Milestone> milestones) {
        milestones.forEach(milestone -> {
            var row = new Row(milestone.id());
            row.title.setValue(milestone.title());
            row.dueOn.setValue(milestone.dueOn());
            append(row);
        });
    }

    List<Milestone> value() {
        return rows().stream().map(Row::value).toList();
    }

    @Override
    protected Row newRow() {
        return new Row(MilestoneId.next());
    }

    /** One milestone. */
    static final class Row extends Div {

        private final MilestoneId id;
        private final TextField title = new TextField();
        private final DatePicker dueOn = DateFields.date("");

        private Row(MilestoneId id) {
            this.id = id;
            addClassName("plan-fields");
            title.setLabel(getTranslation("field.milestone"));
            dueOn.setLabel(getTranslation("field.due-on"));
            add(title, dueOn);
        }

        private Milestone value() {
            require(!title.getValue().isBlank(), "project.milestone.title.missing");
            require(!dueOn.isEmpty(), "project.milestone.due.missing");
            var draft = new MilestoneDraft(title.getValue(), dueOn.getValue());
            return new Milestone(id, draft.title(), draft.dueOn());
        }
    }
}
