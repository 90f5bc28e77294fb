package org.optr.objective.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.optr.objective.CycleId;
import org.optr.objective.CycleService;
import org.optr.objective.CycleSummary;
import org.optr.objective.ObjectiveLink;
import org.optr.objective.ObjectiveReader;
import org.springframework.stereotype.Component;

/** Fields to choose cycles and objectives. */
@Component
class Pickers {

    private final CycleService cycles;
    private final ObjectiveReader objectives;

    Pickers(CycleService cycles, ObjectiveReader objectives) {
        this.cycles = cycles;
        this.objectives = objectives;
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
}
