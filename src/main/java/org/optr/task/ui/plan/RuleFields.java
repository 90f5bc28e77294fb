package org.optr.task.ui.plan;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.task.PercentRule;
import org.optr.task.TaskDraft;
import org.optr.task.WorkStep;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.ui.StatusBadge;

/** How it is told what share of a task is done, with the steps or units that the rule counts. */
final class RuleFields {

    private final Select<PercentRule> rule = new Select<>();
    private final BigDecimalField units = new BigDecimalField();
    private final StepRows steps;

    RuleFields(FieldGrid layout) {
        layout.place(rule, "plan.rule", 1);
        layout.place(units, "plan.units", 1);
        steps = new StepRows(layout.getTranslation("plan.steps"), layout.getTranslation("plan.step.add"));
        layout.add(steps, 2);
        rule.setItems(PercentRule.values());
        rule.setItemLabelGenerator(constant -> layout.getTranslation(StatusBadge.key(constant)));
        rule.addValueChangeListener(change -> showPart());
    }

    private void showPart() {
        units.setVisible(rule.isVisible() && rule.getValue() == PercentRule.UNITS);
        steps.setVisible(rule.isVisible() && rule.getValue() == PercentRule.WEIGHTED_STEPS);
    }

    void nameErrors(FieldErrors errors) {
        errors.field("task.units", units).field("task.step", steps).field("plan.step", steps);
    }

    void hide() {
        rule.setVisible(false);
    }

    void show(TaskDraft draft) {
        rule.setValue(draft.rule());
        units.setValue(draft.units());
        steps.show(draft.steps());
        showPart();
    }

    PercentRule value() {
        return rule.getValue();
    }

    @Nullable BigDecimal units() {
        return rule.getValue() == PercentRule.UNITS ? units.getValue() : null;
    }

    List<WorkStep> steps() {
        return rule.getValue() == PercentRule.WEIGHTED_STEPS ? steps.value() : List.of();
    }
}
