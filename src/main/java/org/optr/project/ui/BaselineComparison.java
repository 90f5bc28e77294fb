package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiFunction;
import org.optr.project.Baseline;
import org.optr.project.PlanDifferences;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What differs between two baselines of one's choice; at first between the last two. */
final class BaselineComparison extends Panel {

    private final Select<Integer> before = new Select<>();
    private final Select<Integer> after = new Select<>();
    private final Div differences = new Div();
    private final transient Signatures signatures;
    private final transient BiFunction<Integer, Integer, PlanDifferences> between;

    BaselineComparison(
            List<Baseline> baselines, Signatures signatures, BiFunction<Integer, Integer, PlanDifferences> between) {
        this.signatures = signatures;
        this.between = between;
        addClassName("baseline-comparison");
        var numbers = baselines.stream().map(Baseline::number).toList();
        choose(before, "project.compare.before", numbers, numbers.size() - 2);
        choose(after, "project.compare.after", numbers, numbers.size() - 1);
        var bar = new Div(before, after);
        bar.addClassName("filter-bar");
        add(new SectionHeader(getTranslation("project.compare"), null), bar, differences);
        compare();
    }

    private void choose(Select<Integer> field, String label, List<Integer> numbers, int chosen) {
        field.setLabel(getTranslation(label));
        field.setItems(numbers);
        field.setItemLabelGenerator(number -> getTranslation("project.baseline", number));
        field.setValue(numbers.get(chosen));
        field.addValueChangeListener(change -> compare());
    }

    private void compare() {
        differences.removeAll();
        differences.add(new DifferenceList(between.apply(before.getValue(), after.getValue()), signatures));
    }
}
