package org.optr.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import org.optr.task.TaskPage;
import org.optr.ui.Lucide;
import org.springframework.stereotype.Component;

/** What the person may do with a task now. */
@Component
class TaskActions {

    private final TaskDialogs dialogs;

    TaskActions(TaskDialogs dialogs) {
        this.dialogs = dialogs;
    }

    List<Button> buttons(TaskPage page, Runnable reload) {
        var buttons = new ArrayList<Button>();
        var rights = page.rights();
        if (rights.offer()) {
            var offer = button("task.offer", Lucide.USER_PLUS, () -> dialogs.offer(page, reload));
            offer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(offer);
        }
        if (rights.reassign()) {
            buttons.add(button("task.reassign", Lucide.ARROW_RIGHT_LEFT, () -> dialogs.reassign(page, reload)));
        }
        if (rights.cancel()) {
            buttons.add(button("task.cancel", Lucide.X, () -> dialogs.cancel(page, reload)));
        }
        return buttons;
    }

    private static Button button(String label, Lucide icon, Runnable action) {
        return new Button(UI.getCurrent().getTranslation(label), icon.create(), click -> action.run());
    }
}
