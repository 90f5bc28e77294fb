package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.optr.project.DeliverableEntry;
import org.optr.project.Deliveries;
import org.optr.project.ProjectId;
import org.optr.ui.EditorDialog;
import org.optr.ui.Lucide;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a deliverable is delivered, accepted or refused. */
@Component
class AcceptanceDialogs {

    private final Deliveries deliveries;

    AcceptanceDialogs(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Returns what the acting person may do with a deliverable now. */
    List<Button> buttons(ProjectId project, DeliverableEntry entry, Runnable afterwards) {
        var id = entry.deliverable().id();
        var buttons = new ArrayList<Button>();
        if (entry.mayDeliver()) {
            buttons.add(Rows.small(
                    "project.deliver",
                    Lucide.CHECK,
                    () -> ask(
                            "project.deliver",
                            "field.note",
                            "",
                            note -> deliveries.deliver(project, id, note),
                            afterwards)));
        }
        if (entry.mayDecide()) {
            buttons.add(Rows.small(
                    "project.accept",
                    Lucide.STAMP,
                    () -> ask(
                            "project.accept",
                            "field.comment",
                            "",
                            said -> deliveries.accept(project, id, said),
                            afterwards)));
            buttons.add(Rows.small(
                    "project.refuse",
                    Lucide.UNDO_2,
                    () -> ask(
                            "project.refuse",
                            "field.defect",
                            "project.delivery.refused-why",
                            said -> deliveries.refuse(project, id, said),
                            afterwards)));
        }
        return buttons;
    }

    private static void ask(
            String action, String label, String missing, Consumer<String> command, Runnable afterwards) {
        var form = new ReasonForm(label, missing);
        new EditorDialog(action, action, form, () -> {
                    command.accept(form.value());
                    afterwards.run();
                })
                .open();
    }
}
