package org.optr.objective.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import org.optr.objective.CycleId;
import org.optr.objective.CycleService;
import org.optr.objective.CycleSummary;
import org.optr.objective.ObjectiveLink;
import org.optr.objective.ObjectiveReader;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.UnitSummary;
import org.springframework.stereotype.Component;

/** Fields to choose persons, units, cycles and objectives by typing a part of the name; nothing is loaded before. */
@Component
class Pickers {

    private final People people;
    private final CycleService cycles;
    private final ObjectiveReader objectives;

    Pickers(People people, CycleService cycles, ObjectiveReader objectives) {
        this.people = people;
        this.cycles = cycles;
        this.objectives = objectives;
    }

    ComboBox<PersonSummary> person() {
        var field = new ComboBox<PersonSummary>();
        searchPeople(field);
        field.setItemLabelGenerator(PersonSummary::name);
        return field;
    }

    MultiSelectComboBox<PersonSummary> persons() {
        var field = new MultiSelectComboBox<PersonSummary>();
        searchPeople(field);
        field.setItemLabelGenerator(PersonSummary::name);
        return field;
    }

    ComboBox<UnitSummary> unit() {
        var field = new ComboBox<UnitSummary>();
        field.setItems(people.units());
        field.setItemLabelGenerator(UnitSummary::name);
        return field;
    }

    ComboBox<CycleSummary> cycle() {
        var field = new ComboBox<CycleSummary>();
        field.setItems(cycles.all());
        field.setItemLabelGenerator(CycleSummary::name);
        cycles.current().ifPresent(field::setValue);
        return field;
    }

    void offerParents(ComboBox<ObjectiveLink> field, CycleId cycle) {
        field.setItems(query ->
                objectives
                        .possibleParents(cycle, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
    }

    private void searchPeople(ComboBoxBase<?, PersonSummary, ?> field) {
        FetchCallback<PersonSummary, String> search =
                query -> people.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream();
        field.setItems(search);
    }
}
