package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import org.optr.project.ProjectPage;
import org.optr.ui.Lucide;

/** What the person may do with a project now. */
@org.springframework.stereotype.Component
class ProjectActions {

    private final ProjectDialogs dialogs;

    ProjectActions(ProjectDialogs dialogs) {
        this.dialogs = dialogs;
    }

    List<Component> buttons(ProjectPage page, Runnable reload) {
        var buttons = new ArrayList<Component>(writing(page, reload));
        if (page.mayCancel()) {
            buttons.add(button("project.cancel", Lucide.X, () -> dialogs.cancel(page, reload)));
        }
        return buttons;
    }

    /** Returns what writes in the proposal and its business case; nothing for who may not see their figures. */
    List<Button> writing(ProjectPage page, Runnable reload) {
        var buttons = new ArrayList<Button>();
        if (page.mayEdit()) {
            page.draft().ifPresent(draft -> {
                buttons.add(button("project.edit", Lucide.PENCIL, () -> dialogs.edit(page, draft, reload)));
                page.businessCase()
                        .ifPresent(written -> buttons.add(primary(button(
                                "project.business-case.write",
                                Lucide.PENCIL_LINE,
                                () -> dialogs.writeBusinessCase(page, draft, written, reload)))));
            });
        }
        return buttons;
    }

    private static Button button(String label, Lucide icon, Runnable action) {
        return new Button(UI.getCurrent().getTranslation(label), icon.create(), click -> action.run());
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
