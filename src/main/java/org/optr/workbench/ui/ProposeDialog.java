package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;
import org.optr.ui.Formats;
import org.optr.ui.Messages;
import org.optr.workbench.DraftId;
import org.optr.workbench.ProcessChanges;

/** Asks why a draft is to come into force, and when, and proposes it. */
public final class ProposeDialog extends Div implements EditorDialog.Fields {

    private final TextArea reason = new TextArea(getTranslation("compare.propose.reason"));
    private final DateTimePicker publishAt = new DateTimePicker(getTranslation("compare.propose.at"));
    private final FieldErrors errors =
            new FieldErrors().field("draft.reason", reason).field("draft.publish-at", publishAt);

    private ProposeDialog() {
        addClassName("propose-form");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("compare.propose.reason-help"));
        publishAt.setHelperText(getTranslation("compare.propose.at-help"));
        publishAt.setLocale(Formats.current().locale());
        add(reason, publishAt);
    }

    /**
     * @param revision the newest that the person has seen
     * @param proposed runs when the draft was proposed
     */
    public static void open(ProcessChanges changes, DraftId draft, int revision, Runnable proposed) {
        var form = new ProposeDialog();
        new EditorDialog("compare.propose", "compare.propose", form, () -> {
                    changes.propose(draft, revision, form.reason.getValue(), form.moment());
                    Messages.info(form.getTranslation("compare.proposed"));
                    proposed.run();
                })
                .open();
    }

    private @Nullable Instant moment() {
        var chosen = publishAt.getValue();
        return chosen == null ? null : chosen.atZone(Formats.current().zone()).toInstant();
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
