package org.optr.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.shared.RuleViolation;
import org.optr.task.Progress;
import org.optr.task.TaskPage;
import org.optr.task.WorkStep;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.ui.Formats;

/** Where the responsible person says how far a task is: only what its indicator and its rule ask for. */
final class ProgressFields extends Composite<FieldGrid> {

    private final BigDecimalField actual = new BigDecimalField();
    private final CheckboxGroup<String> steps = new CheckboxGroup<>();
    private final BigDecimalField units = new BigDecimalField();
    private final BigDecimalField percent = new BigDecimalField();
    private final BigDecimalField effort = new BigDecimalField();
    private final TextArea note = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    /** @param onChange runs whenever the person has filled in a field */
    ProgressFields(TaskPage page, Runnable onChange) {
        placeIndicator(page);
        placeRule(page);
        number(effort, "task.label.effort-spent", getTranslation("task.hours.unit"));
        effort.setValue(page.effortSpent());
        getContent().place(note, "task.label.note", 2).setValue(page.note());
        note.setMinRows(2);
        errors.field("task.actual", actual)
                .field("task.percent", percent)
                .field("task.units-done", units)
                .field("task.effort-spent", effort)
                .field("task.note", note);
        Stream.<HasValue<?, ?>>of(actual, steps, units, percent, effort, note)
                .forEach(field -> field.addValueChangeListener(change -> onChange.run()));
    }

    private void placeIndicator(TaskPage page) {
        var indicator = page.content().indicator();
        if (indicator != null) {
            number(actual, "task.label.actual", indicator.unit());
            actual.setLabel(indicator.title());
            actual.setHelperText(getTranslation("task.actual.target", TaskWords.target(indicator)));
            actual.setValue(page.row().actual());
        }
    }

    private void placeRule(TaskPage page) {
        switch (page.content().rule()) {
            case WEIGHTED_STEPS -> placeSteps(page);
            case UNITS -> {
                number(units, "task.label.units-done", getTranslation("task.units.of", of(page)));
                units.setValue(page.unitsDone());
            }
            case MANUAL -> {
                number(percent, "task.label.percent", "%");
                percent.setValue(page.row().percent().stripTrailingZeros());
            }
            case ZERO_HUNDRED, FIFTY_FIFTY -> {}
        }
    }

    private static String of(TaskPage page) {
        var units = page.content().units();
        return units == null ? TaskWords.UNKNOWN : Formats.current().number(units);
    }

    private void placeSteps(TaskPage page) {
        var written = page.content().steps();
        getContent()
                .place(steps, "task.label.steps", 2)
                .setItems(written.stream().map(WorkStep::title).toList());
        steps.setValue(
                written.stream().filter(WorkStep::done).map(WorkStep::title).collect(Collectors.toSet()));
    }

    private void number(BigDecimalField field, String label, String unit) {
        getContent().place(field, label, 1).setSuffixComponent(new Span(unit));
    }

    /** @throws RuleViolation if what is written cannot be reported */
    Progress value() {
        return new Progress(
                percent.getValue(),
                steps.getValue(),
                units.getValue(),
                actual.getValue(),
                effort.getValue(),
                note.getValue());
    }

    void clearErrors() {
        errors.clear();
    }

    boolean mark(RuleViolation refusal) {
        return errors.mark(refusal);
    }
}
