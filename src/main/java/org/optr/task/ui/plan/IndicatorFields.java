package org.optr.task.ui.plan;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.task.Indicator;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;

/** What shows that a task has reached what it is for; all empty where it is not known yet. */
final class IndicatorFields {

    private final TextField title = new TextField();
    private final TextField unit = new TextField();
    private final BigDecimalField start = new BigDecimalField();
    private final BigDecimalField target = new BigDecimalField();

    IndicatorFields(FieldGrid layout) {
        layout.place(title, "plan.indicator", 1).setHelperText(layout.getTranslation("plan.indicator.help"));
        layout.place(unit, "plan.indicator.unit", 1);
        layout.place(start, "plan.indicator.start", 1);
        layout.place(target, "plan.indicator.target", 1);
    }

    void nameErrors(FieldErrors errors) {
        errors.field("task.indicator.unit", unit)
                .field("plan.indicator.target", target)
                .field("task.indicator.reached", target)
                .field("task.indicator", title);
    }

    void hide() {
        Stream.<Component>of(title, unit, start, target).forEach(field -> field.setVisible(false));
    }

    void show(@Nullable Indicator indicator) {
        if (indicator != null) {
            title.setValue(indicator.title());
            unit.setValue(indicator.unit());
            start.setValue(indicator.start());
            target.setValue(indicator.target());
        }
    }

    @Nullable Indicator value() {
        if (title.isEmpty() && unit.isEmpty() && start.isEmpty() && target.isEmpty()) {
            return null;
        }
        require(!target.isEmpty(), "plan.indicator.target.missing");
        return new Indicator(title.getValue(), unit.getValue(), start.getValue(), target.getValue());
    }
}
