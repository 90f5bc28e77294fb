package org.optr.audit.ui.findings;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.FindingQuery;
import org.optr.people.PersonSummary;
import org.optr.ui.DateFields;

/** Which findings to show: of which days, of whom, and whether somebody has looked at them. */
final class FindingFields extends Div {

    private final FindingServices services;
    private final DatePicker from = DateFields.date(getTranslation("findings.from"));
    private final DatePicker until = DateFields.date(getTranslation("findings.until"));
    private final ComboBox<PersonSummary> person;
    private final Select<Boolean> seen = new Select<>();
    private @Nullable FindingQuery shown;

    FindingFields(FindingServices services, Consumer<FindingQuery> go) {
        this.services = services;
        addClassName("finding-fields");
        person = services.pickers().person();
        person.setLabel(getTranslation("findings.person"));
        person.setClearButtonVisible(true);
        seen.setLabel(getTranslation("findings.seen"));
        seen.setItems(false, true);
        seen.setEmptySelectionAllowed(true);
        seen.setEmptySelectionCaption(getTranslation("findings.seen.all"));
        seen.setItemLabelGenerator(this::label);
        add(from, until, person, seen);
        from.setManualValidation(true);
        until.setManualValidation(true);
        from.addValueChangeListener(change -> changed(change.isFromClient(), go));
        until.addValueChangeListener(change -> changed(change.isFromClient(), go));
        person.addValueChangeListener(change -> changed(change.isFromClient(), go));
        seen.addValueChangeListener(change -> changed(change.isFromClient(), go));
    }

    private String label(@Nullable Boolean value) {
        if (value == null) {
            return getTranslation("findings.seen.all");
        }
        return getTranslation(value ? "findings.seen.yes" : "findings.seen.no");
    }

    void show(FindingQuery query) {
        shown = query;
        from.setValue(query.from());
        until.setValue(query.until());
        person.setValue(
                query.person() == null
                        ? null
                        : services.people().find(query.person()).orElse(null));
        seen.setValue(query.seen());
    }

    private void changed(boolean byHand, Consumer<FindingQuery> go) {
        if (!byHand || shown == null) {
            return;
        }
        var noFrom = isMissing(from);
        var noUntil = isMissing(until);
        if (!noFrom && !noUntil) {
            var someone = person.getValue();
            go.accept(new FindingQuery(
                    from.getValue(),
                    until.getValue(),
                    shown.rules(),
                    someone == null ? null : someone.id(),
                    seen.getValue()));
        }
    }

    private boolean isMissing(DatePicker field) {
        field.setErrorMessage(getTranslation("findings.day-missing"));
        field.setInvalid(field.isEmpty());
        return field.isEmpty();
    }
}
