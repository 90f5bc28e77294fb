package org.optr.objective.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.optr.objective.CycleSummary;
import org.optr.objective.ObjectiveFilter;
import org.optr.objective.ObjectiveStatus;
import org.optr.people.UnitSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** Narrows the list of objectives by text, cycle, unit and status. */
final class ObjectiveFilterBar extends Div {

    private final TextField text = new TextField();
    private final ComboBox<CycleSummary> cycle;
    private final ComboBox<UnitSummary> unit;
    private final Select<ObjectiveStatus> status = new Select<>();

    ObjectiveFilterBar(Pickers pickers, PeoplePickers peoplePickers, Runnable onChange) {
        cycle = pickers.cycle();
        unit = peoplePickers.unit();
        addClassName("filter-bar");

        text.setPlaceholder(getTranslation("objective.filter.text"));
        text.setAriaLabel(getTranslation("objective.filter.text"));
        text.setPrefixComponent(Lucide.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        describe(cycle, "field.cycle");
        describe(unit, "field.unit");
        status.setItems(ObjectiveStatus.values());
        status.setItemLabelGenerator(value ->
                value == null ? getTranslation("objective.filter.any-status") : getTranslation(StatusBadge.key(value)));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("objective.filter.any-status"));
        status.setAriaLabel(getTranslation("field.status"));

        text.addValueChangeListener(change -> onChange.run());
        cycle.addValueChangeListener(change -> onChange.run());
        unit.addValueChangeListener(change -> onChange.run());
        status.addValueChangeListener(change -> onChange.run());
        add(text, cycle, unit, status);
    }

    private void describe(ComboBox<?> field, String label) {
        field.setPlaceholder(getTranslation(label));
        field.setAriaLabel(getTranslation(label));
        field.setClearButtonVisible(true);
    }

    ObjectiveFilter value() {
        return new ObjectiveFilter(
                cycle.getOptionalValue().map(CycleSummary::id).orElse(null),
                unit.getOptionalValue().map(UnitSummary::id).orElse(null),
                status.getValue(),
                null,
                text.getValue());
    }
}
