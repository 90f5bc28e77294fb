package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.optr.engine.CaseOperations;
import org.optr.engine.CaseOperations.CaseVariable;
import org.optr.engine.RunId;
import org.optr.ui.EditorDialog;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;

/** What an operator can do with a case; each act asks why. */
final class CaseActions extends Div {

    private final CaseOperations operations;
    private final RunId run;
    private final Runnable done;

    /** @param done runs after an act */
    CaseActions(CaseOperations operations, RunId run, boolean suspended, Runnable done) {
        this.operations = operations;
        this.run = run;
        this.done = done;
        addClassName("actions");
        if (suspended) {
            add(button("cases.resume", Lucide.REPEAT, operations::resume));
        } else {
            add(button("cases.suspend", Lucide.HOURGLASS, operations::suspend));
            if (operations.mayCancel(run)) {
                add(button("cases.cancel", Lucide.X, operations::cancel));
            }
        }
    }

    private Button button(String act, Lucide icon, BiConsumer<RunId, String> command) {
        return new Button(getTranslation(act), icon.create(), click -> ask(act, command));
    }

    private void ask(String act, BiConsumer<RunId, String> command) {
        var form = new ReasonForm(act + ".help");
        open(act, form, () -> command.accept(run, form.value()));
    }

    private void open(String act, EditorDialog.Fields form, Runnable command) {
        new EditorDialog(act, act, form, () -> {
                    command.run();
                    Messages.info(getTranslation(act + ".done"));
                    done.run();
                })
                .open();
    }

    Button correct(CaseVariable variable) {
        var button = new Button(getTranslation("cases.correct"), click -> {
            var form = new CorrectionForm(variable);
            open("cases.correct", form, () -> form.save(operations, run));
        });
        button.setAriaLabel(getTranslation("cases.correct.of", variable.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
