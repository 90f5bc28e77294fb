package org.optr.project.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Currency;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.ChangeDraft;
import org.optr.project.ChangeReason;
import org.optr.project.ProjectPage;
import org.optr.shared.Money;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What shall change and why; it begins with the plan as it is agreed. */
final class ChangeForm implements EditorDialog.Fields {

    private static final int LIMIT = 4_000;

    private final FieldGrid layout = new FieldGrid();
    private final TextArea reason;
    private final TextArea impactOnTime;
    private final TextArea impactOnCost;
    private final TextArea impactOnScope;
    private final DatePicker startsOn = DateFields.date("");
    private final DatePicker endsOn = DateFields.date("");
    private final BigDecimalField budget = new BigDecimalField();
    private final MilestoneRows milestones;
    private final DeliverableRows deliverables;
    private final FieldErrors errors = new FieldErrors();
    private final Currency currency;

    ChangeForm(PeoplePickers people, Currency currency) {
        this.currency = currency;
        reason = area("field.reason", 2);
        reason.setRequiredIndicatorVisible(true);
        impactOnTime = area("field.impact-on-time", 1);
        impactOnCost = area("field.impact-on-cost", 1);
        impactOnScope = area("field.impact-on-scope", 2);
        layout.place(startsOn, "field.starts-on", 1).setRequiredIndicatorVisible(true);
        layout.place(endsOn, "field.ends-on", 1).setRequiredIndicatorVisible(true);
        layout.place(budget, "field.budget", 1).setRequiredIndicatorVisible(true);
        budget.setHelperText(currency.getCurrencyCode());
        milestones = new MilestoneRows(
                layout.getTranslation("field.milestones"), layout.getTranslation("project.milestone.add"));
        deliverables = new DeliverableRows(
                layout.getTranslation("project.deliverables"),
                layout.getTranslation("project.deliverable.add"),
                people);
        layout.add(milestones, 2);
        layout.add(deliverables, 2);
        errors.field("project.change.reason", reason)
                .field("project.change.impact", impactOnTime)
                .field("project.starts-on", startsOn)
                .field("project.ends-on", endsOn)
                .field("project.period", endsOn)
                .field("period", endsOn)
                .field("project.budget", budget)
                .field("money", budget)
                .field("project.milestone", milestones)
                .field("project.missing.milestone", milestones)
                .field("project.deliverable", deliverables)
                .field("project.missing", deliverables)
                .field("project.change.accepted", deliverables)
                .field("project.person", deliverables);
    }

    private TextArea area(String label, int columns) {
        var field = layout.place(new TextArea(), label, columns);
        field.setMinRows(2);
        field.setMaxLength(LIMIT);
        return field;
    }

    void show(ProjectPage page, Map<PersonId, PersonSummary> owners) {
        startsOn.setValue(page.period().startsOn());
        endsOn.setValue(page.period().endsOn());
        budget.setValue(page.money().orElseThrow().budget().amount());
        milestones.show(page.milestones());
        deliverables.show(page.deliverables(), owners);
    }

    /** @throws RuleViolation if what is written cannot be a change */
    ChangeDraft value() {
        require(!startsOn.isEmpty(), "project.starts-on.missing");
        require(!endsOn.isEmpty(), "project.ends-on.missing");
        require(!budget.isEmpty(), "project.budget.missing");
        return new ChangeDraft(
                new ChangeReason(
                        reason.getValue(), impactOnTime.getValue(), impactOnCost.getValue(), impactOnScope.getValue()),
                new Money(budget.getValue(), currency),
                new Period(startsOn.getValue(), endsOn.getValue()),
                milestones.value(),
                deliverables.value());
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
