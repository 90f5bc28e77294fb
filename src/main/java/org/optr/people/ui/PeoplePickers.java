package org.optr.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.UnitSummary;
import org.springframework.stereotype.Component;

/** Fields to choose persons and units by typing a part of the name; no person is loaded before. */
@Component
public class PeoplePickers {

    private final People people;

    PeoplePickers(People people) {
        this.people = people;
    }

    public ComboBox<PersonSummary> person() {
        var field = new ComboBox<PersonSummary>();
        searchPeople(field);
        field.setItemLabelGenerator(PersonSummary::name);
        return field;
    }

    public MultiSelectComboBox<PersonSummary> persons() {
        var field = new MultiSelectComboBox<PersonSummary>();
        searchPeople(field);
        field.setItemLabelGenerator(PersonSummary::name);
        return field;
    }

    public ComboBox<UnitSummary> unit() {
        var field = new ComboBox<UnitSummary>();
        field.setItems(people.units());
        field.setItemLabelGenerator(UnitSummary::name);
        return field;
    }

    private void searchPeople(ComboBoxBase<?, PersonSummary, ?> field) {
        FetchCallback<PersonSummary, String> search =
                query -> people.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream();
        field.setItems(search);
    }
}
