package org.optr.audit.ui.findings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.FindingRule;
import org.optr.audit.findings.RuleSetting;
import org.optr.audit.findings.WorkingTime;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** Whether a rule is on, and its limits. */
final class RuleForm extends Div implements EditorDialog.Fields {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final Checkbox on = new Checkbox(getTranslation("findings.on"));
    private final IntegerField limit = new IntegerField();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("findings.days"));
    private final TimePicker begins = new TimePicker(getTranslation("findings.begins"));
    private final TimePicker ends = new TimePicker(getTranslation("findings.ends"));
    private final RuleSetting setting;
    private final FieldErrors errors;

    RuleForm(RuleSetting setting) {
        this.setting = setting;
        addClassName("finding-form");
        limit.setLabel(
                getTranslation(setting.rule() == FindingRule.QUICK_DECISION ? "findings.seconds" : "findings.times"));
        limit.setManualValidation(true);
        limit.setStepButtonsVisible(true);
        limit.setValue(setting.limit());
        limit.setVisible(setting.limit() != null);
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> getTranslation(StatusBadge.key(day)));
        on.setValue(setting.on());
        showTime(setting.workingTime());
        var words = new Paragraph(FindingWords.rule(setting.rule()));
        words.addClassName("strong");
        errors = new FieldErrors()
                .field("finding.seconds", limit)
                .field("finding.times", limit)
                .field("finding.days", days)
                .field("finding.hours", ends);
        add(words, on, limit, days, begins, ends);
    }

    private void showTime(@Nullable WorkingTime time) {
        for (var field : new TimePicker[] {begins, ends}) {
            field.setStep(STEP);
            field.setLocale(Formats.current().locale());
            field.setManualValidation(true);
            field.setVisible(time != null);
        }
        days.setVisible(time != null);
        if (time != null) {
            days.setValue(time.days());
            begins.setValue(time.begins());
            ends.setValue(time.ends());
        }
    }

    boolean on() {
        return on.getValue();
    }

    @Nullable Integer limit() {
        return limit.getValue();
    }

    /** @throws RuleViolation if it is none */
    @Nullable WorkingTime workingTime() {
        if (setting.workingTime() == null) {
            return null;
        }
        if (begins.isEmpty() || ends.isEmpty()) {
            throw new RuleViolation("finding.hours.missing");
        }
        return new WorkingTime(days.getValue(), begins.getValue(), ends.getValue());
    }

    @Override
    public Component component() {
        return this;
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
