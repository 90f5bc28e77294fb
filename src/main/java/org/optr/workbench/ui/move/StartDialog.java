package org.optr.workbench.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.Choice;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.workbench.move.MoveOptions;

/** Asks once more before cases are moved. */
final class StartDialog extends Div implements EditorDialog.Fields {

    private StartDialog(MoveOptions options, MovePlan plan) {
        var counts = options.counts(plan);
        add(
                new Paragraph(getTranslation(
                        "move.confirm",
                        counts.getOrDefault(Choice.MOVE, 0L),
                        options.to().number(),
                        counts.getOrDefault(Choice.STAY, 0L),
                        options.from().number())),
                new Paragraph(getTranslation("move.confirm.help")));
    }

    static void open(MoveServices services, MoveOptions options, MovePlan plan) {
        new EditorDialog("move.confirm.title", "move.confirm.action", new StartDialog(options, plan), () -> {
                    services.moves().start(plan);
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .open();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void clearErrors() {}

    @Override
    public boolean mark(RuleViolation refusal) {
        return false;
    }
}
