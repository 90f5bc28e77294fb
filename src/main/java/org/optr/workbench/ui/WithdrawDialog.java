package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.Messages;
import org.optr.workbench.DraftId;
import org.optr.workbench.ProcessChanges;

/** Asks why a proposed draft is taken back, and takes it back. */
final class WithdrawDialog extends Div implements EditorDialog.Fields {

    private final TextArea reason = new TextArea(getTranslation("compare.withdraw.reason"));
    private final FieldErrors errors = new FieldErrors().field("draft.withdraw.reason", reason);

    private WithdrawDialog() {
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("compare.withdraw.reason-help"));
        add(reason);
    }

    /** @param withdrawn runs when the draft was taken back */
    static void open(ProcessChanges changes, DraftId draft, Runnable withdrawn) {
        var form = new WithdrawDialog();
        new EditorDialog("compare.withdraw", "compare.withdraw", form, () -> {
                    changes.withdraw(draft, form.reason.getValue());
                    Messages.info(form.getTranslation("compare.withdrawn"));
                    withdrawn.run();
                })
                .open();
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
