package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.objective.KeyResultDraft;
import org.optr.objective.Metric;
import org.optr.objective.MetricType;
import org.optr.objective.Milestone;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.FieldGrid;
import org.optr.ui.StatusBadge;

/** What is written in a key result; shows only the fields that its kind of metric needs. */
final class KeyResultForm implements EditorDialog.Fields {

    private final FieldGrid layout = new FieldGrid();
    private final TextField title = new TextField();
    private final Select<MetricType> type = new Select<>();
    private final TextField unit = new TextField();
    private final BigDecimalField start = new BigDecimalField();
    private final BigDecimalField target = new BigDecimalField();
    private final BigDecimalField low = new BigDecimalField();
    private final BigDecimalField high = new BigDecimalField();
    private final TextArea milestones = new TextArea();
    private final DatePicker dueOn = new DatePicker();
    private final ComboBox<PersonSummary> owner;
    private final BigDecimalField weight = new BigDecimalField();
    private final FieldErrors errors = new FieldErrors();

    KeyResultForm(PeoplePickers pickers) {
        owner = pickers.person();
        type.setItems(MetricType.values());
        type.setItemLabelGenerator(value -> layout.getTranslation(StatusBadge.key(value)));
        type.addValueChangeListener(change -> showFieldsOf(change.getValue()));
        layout.place(title, "field.title", 2).setRequiredIndicatorVisible(true);
        layout.place(type, "field.metric-type", 1);
        layout.place(unit, "field.metric-unit", 1);
        layout.place(start, "field.baseline", 1);
        layout.place(target, "field.target", 1);
        layout.place(low, "field.band-low", 1);
        layout.place(high, "field.band-high", 1);
        layout.place(milestones, "field.milestones", 2)
                .setHelperText(layout.getTranslation("objective.milestones.help"));
        layout.place(owner, "field.owner", 1);
        layout.place(dueOn, "field.due-on", 1);
        layout.place(weight, "field.weight", 1).setHelperText(layout.getTranslation("objective.weight.help"));
        errors.field("objective.key-result.title", title)
                .field("objective.metric.unit", unit)
                .field("objective.metric.relative.zero-start", start)
                .field("objective.metric.band", high)
                .field("objective.metric", target)
                .field("objective.milestone", milestones)
                .field("objective.key-result.due", dueOn)
                .field("objective.key-result.owner", owner)
                .field("objective.key-result.weight", weight);
    }

    private void showFieldsOf(MetricType metric) {
        start.setVisible(metric.needsStart());
        target.setVisible(metric.needsTarget());
        low.setVisible(metric == MetricType.MAINTAIN);
        high.setVisible(metric == MetricType.MAINTAIN);
        milestones.setVisible(metric == MetricType.MILESTONE);
        unit.setVisible(metric != MetricType.MILESTONE && metric != MetricType.BINARY);
        target.setLabel(layout.getTranslation(metric == MetricType.RELATIVE ? "field.target-change" : "field.target"));
    }

    void begin(LocalDate end, @Nullable PersonSummary ownedBy) {
        type.setValue(MetricType.INCREASE);
        weight.setValue(BigDecimal.ONE);
        dueOn.setValue(end);
        owner.setValue(ownedBy);
    }

    void show(KeyResultDraft draft, @Nullable PersonSummary ownedBy) {
        title.setValue(draft.title());
        type.setValue(draft.metric().type());
        unit.setValue(draft.metric().unit());
        start.setValue(draft.metric().start());
        target.setValue(draft.metric().target());
        low.setValue(draft.metric().low());
        high.setValue(draft.metric().high());
        milestones.setValue(MilestoneLines.text(draft.milestones()));
        dueOn.setValue(draft.dueOn());
        owner.setValue(ownedBy);
        weight.setValue(draft.weight());
    }

    /** @throws RuleViolation if what is written cannot be a key result */
    KeyResultDraft value() {
        var metric = type.getValue();
        return new KeyResultDraft(
                title.getValue(),
                new Metric(metric, unit.getValue(), shown(start), shown(target), shown(low), shown(high)),
                metric == MetricType.MILESTONE ? MilestoneLines.parse(milestones.getValue()) : List.<Milestone>of(),
                dueOn.getValue(),
                owner.getOptionalValue().map(PersonSummary::id).orElse(null),
                weight.getOptionalValue().orElse(BigDecimal.ONE));
    }

    private static @Nullable BigDecimal shown(BigDecimalField field) {
        return field.isVisible() ? field.getValue() : null;
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
