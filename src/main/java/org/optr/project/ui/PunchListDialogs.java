package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.optr.people.People;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.ProjectId;
import org.optr.project.PunchItemEntry;
import org.optr.project.PunchList;
import org.optr.ui.EditorDialog;
import org.optr.ui.Lucide;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a punch list is written and settled. */
@Component
class PunchListDialogs {

    private final PunchList punchList;
    private final People people;
    private final PeoplePickers pickers;

    PunchListDialogs(PunchList punchList, People people, PeoplePickers pickers) {
        this.punchList = punchList;
        this.people = people;
        this.pickers = pickers;
    }

    void add(ProjectId project, Runnable afterwards) {
        var form = new PunchItemForm(pickers);
        new EditorDialog("project.punch-item.add", "project.punch-item.add", form, () -> {
                    punchList.add(project, form.value());
                    afterwards.run();
                })
                .open();
    }

    /** Returns what the acting person may do with an item now. */
    List<Button> buttons(PunchItemEntry item, Runnable afterwards) {
        var buttons = new ArrayList<Button>();
        if (item.mayCorrect()) {
            buttons.add(Rows.small(
                    "project.punch-item.correct",
                    Lucide.CHECK,
                    () -> settle(
                            "project.punch-item.correct",
                            "field.evidence",
                            "project.punch-item.evidence.missing",
                            evidence -> punchList.correct(item.id(), evidence),
                            afterwards)));
        }
        if (item.mayExcept()) {
            buttons.add(Rows.small(
                    "project.punch-item.except",
                    Lucide.STAMP,
                    () -> settle(
                            "project.punch-item.except",
                            "field.reason",
                            "project.punch-item.exception.missing",
                            reason -> punchList.except(item.id(), reason),
                            afterwards)));
        }
        if (item.mayChange()) {
            buttons.add(Rows.small("action.edit", Lucide.PENCIL, () -> change(item, afterwards)));
        }
        return buttons;
    }

    private void change(PunchItemEntry item, Runnable afterwards) {
        var form = new PunchItemForm(pickers);
        form.show(item.content(), people.find(item.content().responsible()).orElse(null));
        new EditorDialog("project.punch-item.edit", "action.save", form, () -> {
                    punchList.change(item.id(), item.version(), form.value());
                    afterwards.run();
                })
                .open();
    }

    private static void settle(
            String action, String label, String missing, Consumer<String> command, Runnable afterwards) {
        var form = new ReasonForm(label, missing);
        new EditorDialog(action, action, form, () -> {
                    command.accept(form.value());
                    afterwards.run();
                })
                .open();
    }
}
