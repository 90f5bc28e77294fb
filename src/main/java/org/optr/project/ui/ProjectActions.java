package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.optr.project.ProjectPage;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Lucide;
import org.optr.ui.SubjectAction;

/** What the person may do with a project now. */
@org.springframework.stereotype.Component
class ProjectActions {

    private final ProjectDialogs dialogs;
    private final List<SubjectAction> added;

    ProjectActions(ProjectDialogs dialogs, List<SubjectAction> added) {
        this.dialogs = dialogs;
        this.added = added;
    }

    List<Component> buttons(ProjectPage page, Runnable reload) {
        var buttons = new ArrayList<Component>();
        var subject = new SubjectRef(SubjectKind.PROJECT, page.id().toString());
        added.stream().flatMap(action -> action.show(subject).stream()).forEach(buttons::add);
        editing(page, reload).ifPresent(buttons::add);
        arguing(page, reload).ifPresent(write -> {
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(write);
        });
        if (page.mayCancel()) {
            buttons.add(button("project.cancel", Lucide.X, () -> dialogs.cancel(page, reload)));
        }
        return buttons;
    }

    /** Returns what opens the proposal; nothing for who may not write in it now. */
    Optional<Button> editing(ProjectPage page, Runnable reload) {
        return page.draft()
                .filter(draft -> page.mayEdit())
                .map(draft -> button("project.edit", Lucide.PENCIL, () -> dialogs.edit(page, draft, reload)));
    }

    /** Returns what opens the business case; nothing for who may not write in it now. */
    Optional<Button> arguing(ProjectPage page, Runnable reload) {
        return page.businessCase()
                .filter(written -> page.mayEdit())
                .map(written -> button(
                        "project.business-case.write",
                        Lucide.PENCIL_LINE,
                        () -> dialogs.writeBusinessCase(page, written, reload)));
    }

    private static Button button(String label, Lucide icon, Runnable action) {
        return new Button(UI.getCurrent().getTranslation(label), icon.create(), click -> action.run());
    }
}
