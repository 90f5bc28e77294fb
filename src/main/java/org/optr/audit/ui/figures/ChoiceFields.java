package org.optr.audit.ui.figures;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.optr.engine.ModelLibrary.Version;
import org.optr.shared.Period;
import org.optr.ui.DateFields;
import org.optr.ui.StatusBadge;

/** Which cases: the days in which they ended, and the version that they followed. */
final class ChoiceFields extends Div {

    private final List<Version> versions;
    private final LocalDate today;
    private final Select<PeriodPreset> preset = new Select<>();
    private final DatePicker from = DateFields.date(getTranslation("figures.from"));
    private final DatePicker to = DateFields.date(getTranslation("figures.to"));
    private final Select<Version> version = new Select<>();

    ChoiceFields(String label, List<Version> versions, LocalDate today) {
        this.versions = versions;
        this.today = today;
        addClassName("choice");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        preset.setLabel(label);
        preset.setItems(PeriodPreset.values());
        preset.setEmptySelectionAllowed(true);
        preset.setEmptySelectionCaption(getTranslation("figures.own-period"));
        preset.setItemLabelGenerator(
                each -> each == null ? getTranslation("figures.own-period") : getTranslation(StatusBadge.key(each)));
        preset.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(change.getValue().of(today));
            }
        });
        from.setManualValidation(true);
        to.setManualValidation(true);
        from.addValueChangeListener(change -> days());
        to.addValueChangeListener(change -> days());
        version.setLabel(getTranslation("figures.version"));
        version.setItems(versions);
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(getTranslation("figures.all-versions"));
        version.setItemLabelGenerator(each -> each == null
                ? getTranslation("figures.all-versions")
                : getTranslation("figures.version-number", each.number()));
        add(preset, from, to, version);
    }

    private void days() {
        from.setInvalid(false);
        to.setInvalid(false);
        preset.setValue(
                period().flatMap(period -> PeriodPreset.of(period, today)).orElse(null));
    }

    private Optional<Period> period() {
        return from.getOptionalValue().flatMap(first -> to.getOptionalValue()
                .filter(last -> !last.isBefore(first))
                .map(last -> new Period(first, last)));
    }

    private void show(Period period) {
        from.setValue(period.startsOn());
        to.setValue(period.endsOn());
    }

    void show(Choice choice) {
        show(choice.period());
        version.setValue(versions.stream()
                .filter(each -> Integer.valueOf(each.number()).equals(choice.version()))
                .findFirst()
                .orElse(null));
    }

    /** Returns what was chosen; where it cannot be, the field says what to do. */
    Optional<Choice> read() {
        var noBegin = isMissing(from);
        var noEnd = isMissing(to);
        if (noBegin || noEnd) {
            return Optional.empty();
        }
        if (period().isEmpty()) {
            mark(to, "figures.reversed");
            return Optional.empty();
        }
        var number = version.getOptionalValue().map(Version::number).orElse(null);
        return period().map(period -> new Choice(period, number));
    }

    private boolean isMissing(DatePicker field) {
        var missing = field.getOptionalValue().filter(Choice::isPossible).isEmpty();
        if (missing) {
            mark(field, "figures.day-missing");
        }
        return missing;
    }

    private void mark(DatePicker field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }
}
