package org.optr.objective.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.optr.objective.CheckInDraft;
import org.optr.objective.KeyResultCard;
import org.optr.objective.MetricType;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.Formats;

/** What the owner of a key result reports, in under a minute: the value and the confidence are enough. */
final class CheckInForm implements EditorDialog.Fields {

    private static final int HIGHEST_CONFIDENCE = 10;
    private static final int EVEN_CHANCE = 5;

    private final KeyResultCard card;
    private final FormLayout layout = new FormLayout();
    private final BigDecimalField value = new BigDecimalField();
    private final CheckboxGroup<Integer> milestones = new CheckboxGroup<>();
    private final Select<Integer> confidence = new Select<>();
    private final TextArea narrative = new TextArea();
    private final TextArea blocker = new TextArea();
    private final TextArea nextStep = new TextArea();
    private final FieldErrors errors = new FieldErrors();

    CheckInForm(KeyResultCard card) {
        this.card = card;
        var about = new Paragraph(card.content().title());
        about.addClassName("strong");
        layout.add(about, 2);
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("480px", 2));
        if (isMilestones()) {
            offerMilestones();
        } else {
            askForValue();
        }
        confidence.setItems(IntStream.rangeClosed(1, HIGHEST_CONFIDENCE).boxed().toList());
        confidence.setItemLabelGenerator(level -> layout.getTranslation("objective.confidence.of-ten", level));
        confidence.setValue(lastConfidence());
        confidence.setLabel(layout.getTranslation("field.confidence"));
        confidence.setHelperText(layout.getTranslation("objective.confidence.help"));
        layout.add(confidence, 1);
        longText(narrative, "field.narrative");
        longText(blocker, "field.blocker");
        longText(nextStep, "field.next-step");
        errors.field("objective.check-in.narrative", narrative)
                .field("objective.check-in.blocker", blocker)
                .field("objective.check-in.next-step", nextStep)
                .field("objective.check-in.confidence", confidence)
                .field("objective.check-in", value)
                .field("objective.number", value);
    }

    private boolean isMilestones() {
        return card.content().metric().type() == MetricType.MILESTONE;
    }

    private void offerMilestones() {
        var steps = card.content().milestones();
        milestones.setLabel(layout.getTranslation("objective.check-in.milestones"));
        milestones.setItems(IntStream.range(0, steps.size()).boxed().toList());
        milestones.setItemLabelGenerator(position -> steps.get(position).title());
        IntStream.range(0, steps.size())
                .filter(position -> steps.get(position).done())
                .forEach(milestones::select);
        layout.add(milestones, 2);
    }

    private void askForValue() {
        var unit = card.content().metric().unit();
        value.setLabel(layout.getTranslation("field.value"));
        value.setAutofocus(true);
        value.setRequiredIndicatorVisible(true);
        if (!unit.isEmpty()) {
            var suffix = new Span(unit);
            value.setSuffixComponent(suffix);
        }
        value.setHelperText(
                card.content().metric().type() == MetricType.BINARY
                        ? layout.getTranslation("objective.check-in.binary")
                        : lastValue(unit));
        layout.add(value, 1);
    }

    private String lastValue(String unit) {
        var trend = card.trend();
        return trend.isEmpty()
                ? ""
                : layout.getTranslation(
                        "objective.check-in.last",
                        Formats.current().quantity(trend.get(trend.size() - 1).value(), unit));
    }

    private int lastConfidence() {
        var trend = card.trend();
        return trend.isEmpty()
                ? EVEN_CHANCE
                : Math.max(
                        1,
                        trend.get(trend.size() - 1)
                                .confidence()
                                .movePointRight(1)
                                .intValue());
    }

    private void longText(TextArea field, String label) {
        field.setLabel(layout.getTranslation(label));
        field.setMinRows(2);
        layout.add(field, 2);
    }

    /** @throws RuleViolation if it cannot be a check-in */
    CheckInDraft value() {
        require(isMilestones() || value.getValue() != null, "objective.check-in.value.missing");
        return new CheckInDraft(
                isMilestones() ? null : value.getValue(),
                milestones.getValue(),
                BigDecimal.valueOf(confidence.getValue(), 1),
                narrative.getValue(),
                blocker.getValue(),
                nextStep.getValue());
    }

    @Override
    public Component component() {
        return layout;
    }

    @Override
    public void clearErrors() {
        errors.clear();
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        return errors.mark(refusal);
    }
}
