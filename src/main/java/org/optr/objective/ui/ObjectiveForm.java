package org.optr.objective.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.objective.CycleSummary;
import org.optr.objective.ObjectiveDraft;
import org.optr.objective.ObjectiveLevel;
import org.optr.objective.ObjectiveLink;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.ui.StatusBadge;

/** What an owner writes in an objective, its key results aside. */
final class ObjectiveForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final TextArea why = new TextArea();
    private final Select<ObjectiveLevel> level = new Select<>();
    private final ComboBox<UnitSummary> unit;
    private final ComboBox<CycleSummary> cycle;
    private final ComboBox<ObjectiveLink> parent = new ComboBox<>();
    private final TextField waiver = new TextField();
    private final ComboBox<PersonSummary> owner;
    private final RadioButtonGroup<Commitment> commitment = new RadioButtonGroup<>();
    private final MultiSelectComboBox<PersonSummary> collaborators;
    private final MultiSelectComboBox<PersonSummary> stakeholders;
    private final FieldErrors errors = new FieldErrors();

    ObjectiveForm(Pickers pickers, PeoplePickers peoplePickers) {
        unit = peoplePickers.unit();
        cycle = pickers.cycle();
        owner = peoplePickers.person();
        collaborators = peoplePickers.persons();
        stakeholders = peoplePickers.persons();
        level.setItems(ObjectiveLevel.values());
        level.setItemLabelGenerator(value -> layout.getTranslation(StatusBadge.key(value)));
        commitment.setItems(Commitment.values());
        commitment.setItemLabelGenerator(value -> layout.getTranslation(StatusBadge.key(value)));
        parent.setItemLabelGenerator(ObjectiveLink::title);
        parent.setClearButtonVisible(true);
        parent.addValueChangeListener(change -> waiver.setVisible(change.getValue() == null));
        cycle.addValueChangeListener(change -> offerParents(pickers));
        offerParents(pickers);
        arrange();
    }

    private void offerParents(Pickers pickers) {
        cycle.getOptionalValue().ifPresent(chosen -> pickers.offerParents(parent, chosen.id()));
    }

    private void arrange() {
        layout.place(title, "field.title", 2).setRequiredIndicatorVisible(true);
        title.setHelperText(layout.getTranslation("objective.title.help"));
        layout.place(why, "field.why", 2).setMinRows(3);
        layout.place(level, "field.level", 1);
        layout.place(commitment, "field.commitment", 1);
        layout.place(unit, "field.unit", 1).setRequiredIndicatorVisible(true);
        layout.place(cycle, "field.cycle", 1).setRequiredIndicatorVisible(true);
        layout.place(parent, "field.parent", 2);
        layout.place(waiver, "field.waiver", 2).setHelperText(layout.getTranslation("objective.waiver.help"));
        layout.place(owner, "field.owner", 2).setRequiredIndicatorVisible(true);
        layout.place(collaborators, "field.collaborators", 1);
        layout.place(stakeholders, "field.stakeholders", 1)
                .setHelperText(layout.getTranslation("objective.stakeholders.help"));
        errors.field("objective.title", title)
                .field("objective.why", why)
                .field("objective.level", level)
                .field("objective.unit", unit)
                .field("objective.cycle", cycle)
                .field("objective.parent", parent)
                .field("objective.waiver", waiver)
                .field("objective.owner", owner);
    }

    /** Fills in what is most likely for somebody who begins an objective. */
    void begin(PersonSummary person) {
        owner.setValue(person);
        level.setValue(ObjectiveLevel.TEAM);
        commitment.setValue(Commitment.COMMITTED);
        unit.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(person.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
    }

    void show(
            ObjectiveDraft draft,
            CycleSummary ofCycle,
            @Nullable ObjectiveLink servedParent,
            @Nullable UnitSummary ofUnit,
            @Nullable PersonSummary ownedBy,
            Collection<PersonSummary> withCollaborators,
            Collection<PersonSummary> withStakeholders) {
        title.setValue(draft.title());
        why.setValue(draft.why());
        level.setValue(draft.level());
        commitment.setValue(draft.commitment());
        unit.setValue(ofUnit);
        cycle.setValue(ofCycle);
        parent.setValue(servedParent);
        waiver.setValue(draft.waiver() == null ? "" : draft.waiver());
        owner.setValue(ownedBy);
        collaborators.setValue(Set.copyOf(withCollaborators));
        stakeholders.setValue(Set.copyOf(withStakeholders));
    }

    /** @throws RuleViolation if what is written cannot be an objective */
    ObjectiveDraft value() {
        require(level.getValue() != null, "objective.level.missing");
        require(unit.getValue() != null, "objective.unit.missing");
        require(cycle.getValue() != null, "objective.cycle.missing");
        require(owner.getValue() != null, "objective.owner.missing");
        return new ObjectiveDraft(
                title.getValue(),
                why.getValue(),
                level.getValue(),
                unit.getValue().id(),
                cycle.getValue().id(),
                parent.getOptionalValue().map(ObjectiveLink::id).orElse(null),
                parent.isEmpty() && !waiver.getValue().isBlank() ? waiver.getValue() : null,
                owner.getValue().id(),
                commitment.getOptionalValue().orElse(Commitment.COMMITTED),
                ids(collaborators),
                ids(stakeholders));
    }

    private static Set<PersonId> ids(MultiSelectComboBox<PersonSummary> field) {
        return field.getValue().stream().map(PersonSummary::id).collect(java.util.stream.Collectors.toSet());
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
