package org.optr.project.ui;

import static java.util.stream.Collectors.toSet;
import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.people.UnitSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.ProjectDraft;
import org.optr.shared.Money;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.optr.ui.DateFields;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What is written in a proposal. */
final class ProjectForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final ComboBox<ObjectiveChoice> leading;
    private final MultiSelectComboBox<ObjectiveChoice> supports;
    private final ComboBox<UnitSummary> unit;
    private final ComboBox<PersonSummary> manager;
    private final ComboBox<PersonSummary> sponsor;
    private final ComboBox<PersonSummary> operationsOwner;
    private final DatePicker startsOn = DateFields.date("");
    private final DatePicker endsOn = DateFields.date("");
    private final BigDecimalField budget = new BigDecimalField();
    private final ComboBox<Currency> currency;
    private final FieldErrors errors = new FieldErrors();

    ProjectForm(ProjectPickers pickers, PeoplePickers people) {
        leading = pickers.objective();
        supports = pickers.objectives();
        currency = pickers.currency();
        unit = people.unit();
        manager = people.person();
        sponsor = people.person();
        operationsOwner = people.person();
        layout.place(title, "field.title", 2).setRequiredIndicatorVisible(true);
        layout.place(purpose, "field.purpose", 2).setMinRows(3);
        layout.place(leading, "field.leading-objective", 2).setRequiredIndicatorVisible(true);
        layout.place(supports, "field.supported-objectives", 2);
        layout.place(manager, "field.manager", 1).setRequiredIndicatorVisible(true);
        layout.place(sponsor, "field.sponsor", 1).setRequiredIndicatorVisible(true);
        layout.place(operationsOwner, "field.operations-owner", 1).setRequiredIndicatorVisible(true);
        operationsOwner.setHelperText(layout.getTranslation("project.operations-owner.help"));
        layout.place(unit, "field.unit", 1).setRequiredIndicatorVisible(true);
        layout.place(startsOn, "field.starts-on", 1).setRequiredIndicatorVisible(true);
        layout.place(endsOn, "field.ends-on", 1).setRequiredIndicatorVisible(true);
        layout.place(budget, "field.budget", 1).setRequiredIndicatorVisible(true);
        layout.place(currency, "field.currency", 1).setRequiredIndicatorVisible(true);
        errors.field("project.title", title)
                .field("project.purpose", purpose)
                .field("project.objective", leading)
                .field("project.supports", supports)
                .field("project.unit", unit)
                .field("project.manager", manager)
                .field("project.sponsor", sponsor)
                .field("project.operations-owner", operationsOwner)
                .field("project.starts-on", startsOn)
                .field("project.ends-on", endsOn)
                .field("project.period", endsOn)
                .field("period", endsOn)
                .field("project.currency", currency)
                .field("project.budget", budget)
                .field("money", budget);
    }

    void begin(PersonSummary proposer) {
        manager.setValue(proposer);
        select(proposer.unit());
    }

    /** Fills in what follows from the objective that the project shall serve. */
    void begin(ObjectiveChoice objective, UnitId ofUnit, Period period) {
        leading.setValue(objective);
        select(ofUnit);
        show(period);
    }

    /** @param movable whether another objective can still carry it */
    void show(
            ProjectDraft draft,
            boolean movable,
            Function<ObjectiveId, ObjectiveChoice> objectives,
            Function<PersonId, @Nullable PersonSummary> people) {
        title.setValue(draft.title());
        purpose.setValue(draft.purpose());
        leading.setValue(objectives.apply(draft.leading()));
        leading.setReadOnly(!movable);
        leading.setHelperText(
                layout.getTranslation(movable ? "project.leading.movable" : "project.leading.fixed.help"));
        supports.setValue(draft.supports().stream().map(objectives).collect(toSet()));
        select(draft.unit());
        manager.setValue(people.apply(draft.manager()));
        sponsor.setValue(people.apply(draft.sponsor()));
        operationsOwner.setValue(people.apply(draft.operationsOwner()));
        show(draft.period());
        budget.setValue(draft.budget().amount());
        currency.setValue(draft.budget().currency());
    }

    private void show(Period period) {
        startsOn.setValue(period.startsOn());
        endsOn.setValue(period.endsOn());
    }

    private void select(UnitId id) {
        unit.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(unit::setValue);
    }

    /** @throws RuleViolation if what is written cannot be a project */
    ProjectDraft value() {
        require(!title.getValue().isBlank(), "project.title.missing");
        require(leading.getValue() != null, "project.objective.missing");
        require(manager.getValue() != null, "project.manager.missing");
        require(sponsor.getValue() != null, "project.sponsor.missing");
        require(operationsOwner.getValue() != null, "project.operations-owner.missing");
        require(unit.getValue() != null, "project.unit.missing");
        require(startsOn.getValue() != null, "project.starts-on.missing");
        require(endsOn.getValue() != null, "project.ends-on.missing");
        require(budget.getValue() != null, "project.budget.missing");
        require(currency.getValue() != null, "project.currency.missing");
        return new ProjectDraft(
                title.getValue(),
                purpose.getValue(),
                leading.getValue().id(),
                supports.getValue().stream().map(ObjectiveChoice::id).collect(toSet()),
                unit.getValue().id(),
                manager.getValue().id(),
                sponsor.getValue().id(),
                operationsOwner.getValue().id(),
                new Period(startsOn.getValue(), endsOn.getValue()),
                new Money(budget.getValue(), currency.getValue()));
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
