package org.optr.project.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.optr.people.PersonSummary;
import org.optr.people.UnitSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.ProjectFilter;
import org.optr.project.ProjectStatus;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** Narrows the list of projects by text, objective, unit, manager and status. */
final class ProjectFilterBar extends Div {

    private final TextField text = new TextField();
    private final ComboBox<ObjectiveChoice> objective;
    private final ComboBox<UnitSummary> unit;
    private final ComboBox<PersonSummary> manager;
    private final Select<ProjectStatus> status = new Select<>();

    ProjectFilterBar(ProjectPickers pickers, PeoplePickers people, Runnable onChange) {
        objective = pickers.objective();
        unit = people.unit();
        manager = people.person();
        addClassName("filter-bar");

        text.setPlaceholder(getTranslation("project.filter.text"));
        text.setAriaLabel(getTranslation("project.filter.text"));
        text.setPrefixComponent(Lucide.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        describe(objective, "field.leading-objective");
        describe(unit, "field.unit");
        describe(manager, "field.manager");
        status.setItems(ProjectStatus.values());
        status.setItemLabelGenerator(value ->
                value == null ? getTranslation("project.filter.any-status") : getTranslation(StatusBadge.key(value)));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("project.filter.any-status"));
        status.setAriaLabel(getTranslation("field.status"));

        text.addValueChangeListener(change -> onChange.run());
        objective.addValueChangeListener(change -> onChange.run());
        unit.addValueChangeListener(change -> onChange.run());
        manager.addValueChangeListener(change -> onChange.run());
        status.addValueChangeListener(change -> onChange.run());
        add(text, objective, unit, manager, status);
    }

    private void describe(ComboBox<?> field, String label) {
        field.setPlaceholder(getTranslation(label));
        field.setAriaLabel(getTranslation(label));
        field.setClearButtonVisible(true);
    }

    ProjectFilter value() {
        return new ProjectFilter(
                text.getValue(),
                objective.getOptionalValue().map(ObjectiveChoice::id).orElse(null),
                status.getValue(),
                unit.getOptionalValue().map(UnitSummary::id).orElse(null),
                manager.getOptionalValue().map(PersonSummary::id).orElse(null));
    }
}
