package org.optr.task.ui.plan;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.task.WorkStep;
import org.optr.ui.RowsField;

/** The steps of a task with their weights. Which of them are done is reported elsewhere and stays. */
final class StepRows extends RowsField<StepRows.Row> {

    StepRows(String label, String addLabel) {
        super(label, addLabel);
        setInvalid(false);
    }

    void show(List<WorkStep> steps) {
        steps.forEach(step -> append(new Row(step)));
    }

    List<WorkStep> value() {
        return rows().stream().map(Row::value).toList();
    }

    @Override
    protected Row newRow() {
        return new Row(null);
    }

    /** One step. */
    static final class Row extends Div {

        private final TextField title = new TextField();
        private final BigDecimalField weight = new BigDecimalField();
        private final boolean done;

        private Row(@Nullable WorkStep step) {
            addClassName("plan-pair");
            title.setPlaceholder(getTranslation("plan.step"));
            title.setAriaLabel(getTranslation("plan.step"));
            weight.setAriaLabel(getTranslation("plan.step.weight"));
            weight.setPrefixComponent(new Span(getTranslation("plan.step.weight")));
            weight.setValue(step == null ? BigDecimal.ONE : step.weight());
            title.setValue(step == null ? "" : step.title());
            done = step != null && step.done();
            add(title, weight);
        }

        private WorkStep value() {
            require(!weight.isEmpty(), "plan.step.weight.missing", title.getValue());
            return new WorkStep(title.getValue(), weight.getValue(), done);
        }
    }
}
