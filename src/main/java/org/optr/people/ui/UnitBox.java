package org.optr.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.optr.people.People;
import org.optr.people.UnitId;
import org.optr.people.UnitSummary;
import org.optr.shared.RuleViolation;

/** Chooses an organisation unit by its name. */
class UnitBox extends ComboBox<UnitSummary> {

    private final List<UnitSummary> units;

    UnitBox(String label, People people) {
        super(label);
        units = people.units();
        setItems(units);
        setItemLabelGenerator(UnitSummary::name);
        setWidthFull();
    }

    UnitBox select(UnitId unit) {
        units.stream().filter(each -> each.id().equals(unit)).findFirst().ifPresent(this::setValue);
        return this;
    }

    Optional<UnitId> chosen() {
        return getOptionalValue().map(UnitSummary::id);
    }

    UnitId required() {
        return chosen().orElseThrow(() -> new RuleViolation("unit.missing"));
    }
}
