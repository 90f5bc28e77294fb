package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import org.optr.engine.CaseOperations;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.RunId;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.ErrorWords;

/** Another value for a variable, and why. */
final class CorrectionForm extends Div implements EditorDialog.Fields {

    private final CaseVariable variable;
    private final Object seen;
    private final ValueField field;
    private final ReasonForm reason = new ReasonForm("cases.correct.help");

    CorrectionForm(CaseVariable variable, Object seen) {
        this.variable = variable;
        this.seen = seen;
        field = ValueField.of(seen, variable.name());
        add(field.component(), reason);
    }

    void save(CaseOperations operations, RunId run) {
        operations.correct(run, variable.id(), seen, field.value().get(), reason.value());
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
