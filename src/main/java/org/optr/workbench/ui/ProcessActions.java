package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.ui.EditorDialog;
import org.optr.ui.Lucide;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.ProcessChanges;

/** What a process owner can begin with a package; for everybody else there is nothing to press. */
@org.springframework.stereotype.Component
class ProcessActions {

    private final ModelLibrary library;
    private final DraftService drafts;
    private final ProcessChanges changes;
    private final CurrentPerson currentPerson;

    ProcessActions(ModelLibrary library, DraftService drafts, ProcessChanges changes, CurrentPerson currentPerson) {
        this.library = library;
        this.drafts = drafts;
        this.changes = changes;
        this.currentPerson = currentPerson;
    }

    /** Begins a process that does not exist yet. */
    Component create() {
        var button = button("library.new", Lucide.PLUS, () -> {
            var form = new NewProcessForm();
            open("library.new", "library.create", form, () -> form.create(drafts));
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Begins to change what is in use. */
    Component begin(Version inUse) {
        var button = button(
                "library.begin",
                Lucide.PENCIL_LINE,
                () -> ask("library.begin", "library.purpose", text -> drafts.begin(inUse.name(), text)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Decides what becomes of what OPTR ships in place of the version in use. */
    Component update(Version inUse) {
        var take = button(
                "library.update.begin",
                Lucide.PENCIL_LINE,
                () -> ask(
                        "library.update.begin",
                        "library.purpose",
                        text -> drafts.beginFromShipped(inUse.name(), text)));
        var keep = button("library.update.keep", Lucide.CHECK, () -> keepOurs(inUse));
        var both = new Div(take, keep);
        both.addClassName("actions");
        return both;
    }

    private void keepOurs(Version inUse) {
        var form = new PurposeForm("library.reason");
        new EditorDialog("library.update.keep", "library.update.keep", form, () -> {
                    library.passOverUpdate(inUse.name(), form.value());
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .open();
    }

    /** Proposes an earlier version again; nothing for whom it is not to propose. */
    Optional<Component> rollBack(Version former) {
        var button = button(
                "library.roll-back",
                Lucide.UNDO_2,
                () -> ask("library.roll-back", "library.reason", text -> changes.rollBack(former.id(), text)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return Optional.<Component>of(button).filter(Component::isVisible);
    }

    /** The way to where the running cases of an earlier version are moved; nothing if it has none, or for whom it is not to move them. */
    Optional<Component> move(Version former, Version inUse) {
        if (former.runningCases() == 0 || !currentPerson.has(Roles.PROCESS_OWNER)) {
            return Optional.empty();
        }
        var link = ProcessNavigation.move(former.name(), former.id(), inUse.id());
        return Optional.of(new Anchor(link, UI.getCurrent().getTranslation("move.title")));
    }

    private void ask(String title, String label, Function<String, DraftId> command) {
        var form = new PurposeForm(label);
        open(title, title, form, () -> command.apply(form.value()));
    }

    private static void open(String title, String action, EditorDialog.Fields form, Supplier<DraftId> command) {
        new EditorDialog(title, action, form, () -> UI.getCurrent().navigate(ProcessNavigation.path(command.get())))
                .open();
    }

    private Button button(String label, Lucide icon, Runnable action) {
        var button = new Button(UI.getCurrent().getTranslation(label), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setVisible(currentPerson.has(Roles.PROCESS_OWNER));
        return button;
    }
}
