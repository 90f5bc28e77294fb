package org.optr.task.ui.plan;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.optr.task.Dependency;
import org.optr.task.WbsRow;
import org.optr.ui.FieldGrid;
import org.optr.ui.RowsField;

/** The tasks that have to be done before a task begins, with the days in between. */
final class DependencyRows extends RowsField<DependencyRows.Row> {

    private final transient List<WbsRow> others;

    DependencyRows(FieldGrid layout, List<WbsRow> plan, WbsRow task) {
        super(layout.getTranslation("plan.predecessors"), layout.getTranslation("plan.predecessor.add"));
        setInvalid(false);
        others = plan.stream().filter(row -> !row.id().equals(task.id())).toList();
        layout.add(this, 2);
    }

    void show(Collection<Dependency> dependencies) {
        for (var other : others) {
            dependencies.stream()
                    .filter(dependency -> dependency.predecessor().equals(other.id()))
                    .forEach(dependency -> append(newRow().show(other, dependency.lagDays())));
        }
    }

    Set<Dependency> value() {
        var all = rows().stream().map(Row::value).toList();
        require(Set.copyOf(all).size() == all.size(), "task.dependency.twice");
        return all.stream().collect(Collectors.toSet());
    }

    @Override
    protected Row newRow() {
        return new Row();
    }

    /** One task that comes before. */
    final class Row extends Div {

        private final ComboBox<WbsRow> task = new ComboBox<>();
        private final IntegerField lag = new IntegerField();

        private Row() {
            addClassName("plan-pair");
            task.setItems(others);
            task.setItemLabelGenerator(row -> row.code() + " " + row.title());
            task.setAriaLabel(getTranslation("plan.predecessor"));
            task.setPlaceholder(getTranslation("plan.predecessor"));
            lag.setAriaLabel(getTranslation("plan.lag"));
            lag.setSuffixComponent(new Span(getTranslation("plan.days")));
            lag.setValue(0);
            add(task, lag);
        }

        private Row show(WbsRow predecessor, int days) {
            task.setValue(predecessor);
            lag.setValue(days);
            return this;
        }

        private Dependency value() {
            require(!task.isEmpty(), "plan.predecessor.missing");
            return new Dependency(task.getValue().id(), lag.getOptionalValue().orElse(0));
        }
    }
}
