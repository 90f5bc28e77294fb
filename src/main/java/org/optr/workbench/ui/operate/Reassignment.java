package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.people.ui.PeoplePickers;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.ui.EditorDialog;
import org.optr.ui.Languages;
import org.optr.ui.Messages;
import org.springframework.stereotype.Component;

/** Gives what one person has to do to another one; the engine lets administrators do that. */
@Component
class Reassignment {

    private final WorkItems items;
    private final PeoplePickers pickers;
    private final CurrentPerson currentPerson;
    private final List<SubjectDirectory> directories;

    Reassignment(
            WorkItems items, PeoplePickers pickers, CurrentPerson currentPerson, List<SubjectDirectory> directories) {
        this.items = items;
        this.pickers = pickers;
        this.currentPerson = currentPerson;
        this.directories = directories;
    }

    boolean isAllowed() {
        return currentPerson.has(Roles.ADMINISTRATOR);
    }

    /** Returns what an item is about, to those who may see it. */
    Optional<Subject> subject(WorkItem item) {
        var about = item.about();
        return about == null
                ? Optional.empty()
                : directories.stream()
                        .filter(directory -> directory.kind() == about.kind())
                        .findFirst()
                        .flatMap(directory -> directory.find(about.id()));
    }

    /** @param given runs when another one has it */
    Button button(WorkItem item, Runnable given) {
        var ui = UI.getCurrent();
        var button = new Button(ui.getTranslation("workload.give"), click -> {
            var form = new AssigneeForm(pickers.person());
            new EditorDialog("workload.give", "workload.give", form, () -> {
                        items.assign(item.id(), form.value());
                        Messages.info(ui.getTranslation("workload.given"));
                        given.run();
                    })
                    .open();
        });
        button.setAriaLabel(ui.getTranslation("workload.give.of", Languages.name(item.name())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
