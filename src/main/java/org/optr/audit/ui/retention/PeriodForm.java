package org.optr.audit.ui.retention;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.RetentionPeriod;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.ErrorWords;

/** How long, or for ever, and why. */
final class PeriodForm implements EditorDialog.Fields {

    private final Div form = new Div();
    private final Select<Unit> unit = new Select<>();
    private final IntegerField amount = new IntegerField();
    private final BecauseForm because = new BecauseForm("retention.set.help");

    PeriodForm(String process, @Nullable RetentionPeriod period) {
        unit.setLabel(form.getTranslation("retention.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(
                each -> form.getTranslation("retention.unit." + each.name().toLowerCase(Locale.ROOT)));
        amount.setLabel(form.getTranslation("retention.amount"));
        amount.setMin(1);
        unit.addValueChangeListener(change -> amount.setEnabled(change.getValue() != Unit.FOREVER));
        unit.setValue(period == null ? Unit.FOREVER : Unit.valueOf(period.unit().name()));
        if (period != null) {
            amount.setValue(period.amount());
        }
        var name = new Span(process);
        name.addClassName("strong");
        var fields = new Div(amount, unit);
        fields.addClassName("period");
        form.addClassName("because");
        form.add(name, fields, because.component());
    }

    @Nullable RetentionPeriod period() {
        if (unit.getValue() == Unit.FOREVER) {
            return null;
        }
        require(amount.getValue() != null, "retention.period.missing");
        return new RetentionPeriod(
                amount.getValue(), RetentionPeriod.Unit.valueOf(unit.getValue().name()));
    }

    String because() {
        return because.text();
    }

    @Override
    public Component component() {
        return form;
    }

    @Override
    public void clearErrors() {
        amount.setInvalid(false);
        because.clearErrors();
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        if (!refusal.key().startsWith("retention.period.")) {
            return because.mark(refusal);
        }
        amount.setErrorMessage(ErrorWords.of(refusal));
        amount.setInvalid(true);
        amount.focus();
        return true;
    }

    private enum Unit {
        DAYS,
        YEARS,
        FOREVER
    }
}
