package org.optr.project.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.optr.objective.ObjectiveFilter;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveStatus;
import org.optr.ui.Formats;
import org.springframework.stereotype.Component;

/** Fields to choose published objectives by typing a part of the title, and currencies. */
@Component
class ProjectPickers {

    private final ObjectiveReader objectives;

    ProjectPickers(ObjectiveReader objectives) {
        this.objectives = objectives;
    }

    ComboBox<ObjectiveChoice> objective() {
        var field = new ComboBox<ObjectiveChoice>();
        searchObjectives(field);
        field.setItemLabelGenerator(ObjectiveChoice::title);
        return field;
    }

    MultiSelectComboBox<ObjectiveChoice> objectives() {
        var field = new MultiSelectComboBox<ObjectiveChoice>();
        searchObjectives(field);
        field.setItemLabelGenerator(ObjectiveChoice::title);
        return field;
    }

    /** Offers the currencies that some country uses today. */
    ComboBox<Currency> currency() {
        var field = new ComboBox<Currency>();
        var language = Formats.current().locale();
        field.setItems(Stream.of(Locale.getISOCountries())
                .map(country -> Currency.getInstance(new Locale("", country)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        field.setItemLabelGenerator(currency -> currency.getCurrencyCode() + " · " + currency.getDisplayName(language));
        return field;
    }

    private void searchObjectives(ComboBoxBase<?, ObjectiveChoice, ?> field) {
        FetchCallback<ObjectiveChoice, String> search = query ->
                objectives.find(published(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream()
                        .map(found -> new ObjectiveChoice(found.id(), found.title()));
        field.setItems(search);
    }

    private static ObjectiveFilter published(String text) {
        return new ObjectiveFilter(null, null, ObjectiveStatus.PUBLISHED, null, text);
    }
}
