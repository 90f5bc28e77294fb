package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;

/** Who is to have an item. */
final class AssigneeForm extends Div implements EditorDialog.Fields {

    private final ComboBox<PersonSummary> person;
    private final FieldErrors errors;

    AssigneeForm(ComboBox<PersonSummary> person) {
        this.person = person;
        this.errors = new FieldErrors().field("work-item.assign", person);
        person.setLabel(getTranslation("workload.assignee"));
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        add(new Paragraph(getTranslation("workload.give.help")), person);
    }

    PersonId value() {
        return person.getOptionalValue()
                .map(PersonSummary::id)
                .orElseThrow(() -> new RuleViolation("work-item.assignee-missing"));
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
