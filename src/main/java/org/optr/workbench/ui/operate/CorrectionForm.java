package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.optr.engine.CaseOperations;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.RunId;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.ErrorWords;
import org.optr.ui.StatusBadge;

/** Another value for a variable, and why. */
final class CorrectionForm extends Div implements EditorDialog.Fields {

    private final CaseVariable variable;
    private final Select<ValueKind> kind = new Select<>();
    private final Div place = new Div();
    private final ReasonForm reason = new ReasonForm("cases.correct.help");

    private ValueField field;

    CorrectionForm(CaseVariable variable) {
        this.variable = variable;
        var kinds = ValueKind.of(variable.value()).corrections();
        kind.setLabel(getTranslation("cases.correct.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> getTranslation(StatusBadge.key(each)));
        kind.setValue(kinds.get(0));
        kind.addValueChangeListener(change -> show(change.getValue()));
        field = show(kinds.get(0));
        addClassName("stack");
        add(kind, place, reason);
    }

    private ValueField show(ValueKind chosen) {
        field = ValueField.of(chosen, variable.value(), variable.name());
        place.removeAll();
        place.add(field.component());
        return field;
    }

    void save(CaseOperations operations, RunId run) {
        operations.correct(run, variable.id(), variable.value(), field.value().get(), reason.value());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void clearErrors() {
        reason.clearErrors();
        if (field.component() instanceof HasValidation validated) {
            validated.setInvalid(false);
        }
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        if (refusal.key().startsWith("case.value") && field.component() instanceof HasValidation validated) {
            validated.setErrorMessage(ErrorWords.of(refusal));
            validated.setInvalid(true);
            return true;
        }
        return reason.mark(refusal);
    }
}
