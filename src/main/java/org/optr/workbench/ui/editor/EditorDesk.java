package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.people.PersonId;
import org.optr.ui.EditorDialog;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Messages;
import org.optr.workbench.DraftId;
import org.optr.workbench.ui.ProcessNavigation;
import org.optr.workbench.ui.ProposeDialog;
import org.optr.workbench.ui.editor.DraftPresence.Visit;

/** An open draft: its toolbar over the place where it is drawn, and what both do to it. */
final class EditorDesk implements EditorToolbar.Actions, FileMenu.Actions, Workplace.Events {

    private final EditorServices services;
    private final DraftSession session;
    private final PersonId me;
    private final Optional<Version> basis;
    private final RevisionMenu revisions;
    private final Visitors visitors;
    private final FileMenu files;
    private final EditorToolbar toolbar;
    private final Workplace place;
    private final Div notes = new Div();
    private @Nullable Visit visit;
    private boolean small;

    EditorDesk(Div view, EditorServices services, DraftId id) {
        this.services = services;
        session = new DraftSession(services.drafts(), id);
        me = services.current().id();
        basis = Optional.ofNullable(session.summary().basedOn()).flatMap(services.library()::version);
        revisions = new RevisionMenu(services.people(), number());
        visitors = new Visitors(services.people());
        files = new FileMenu(this::current, this);
        var words = new DraftWords(basis);
        toolbar = new EditorToolbar(this, revisions, words.basedOn(), visitors, files);
        toolbar.setComparable(basis.isPresent());
        place = new Workplace(services, session, words.runningCases(), this);
        notes.addClassName("editor-notes");
        view.removeAll();
        view.add(toolbar, notes, place);
    }

    String packageName() {
        return session.summary().packageName();
    }

    String title() {
        return basis.map(version -> Languages.name(version.title())).orElseGet(this::packageName);
    }

    int number() {
        return session.summary().basedOnNumber() + 1;
    }

    /** Says that the person is here, and follows what others do. */
    void enter(UI ui) {
        var later = ui.accessLater(() -> services.current().actingAs(me, this::follow), () -> {});
        visit = services.presence().enter(session.id(), me, session.editable(), later);
        ui.getPage().retrieveExtendedClientDetails(details -> {
            small = details.getWindowInnerWidth() < DraftWords.NARROW;
            show();
        });
        show();
        saved(false);
    }

    void leave() {
        if (visit != null) {
            visit.leave();
            visit = null;
        }
    }

    /** Somebody came, went, saved, or took the pen. */
    private void follow() {
        var before = session.revision();
        if (visit != null && !visit.hasPen()) {
            session.refresh();
            if (session.revision() != before) {
                place.reload();
                saved(false);
            }
        }
        show();
    }

    private void show() {
        if (visit == null) {
            return;
        }
        var writes = session.editable() && visit.hasPen() && !small;
        visitors.show(visit.all());
        place.setEditable(writes);
        files.show(writes);
        toolbar.allow(writes, session.editable() && !visit.hasPen() && !small, writes);
        notes.removeAll();
        DraftWords.note(session.summary().status(), small, session.editable() && !visit.hasPen())
                .ifPresent(notes::add);
        services.proposal().above(session.summary(), this::moved).ifPresent(notes::add);
        showHistory(writes);
    }

    private void showHistory(boolean writes) {
        revisions.show(
                session.history(),
                session.summary().startedAt(),
                writes,
                former -> Messages.attempt(
                        () -> {
                            session.restore(former);
                            place.reload();
                            saved();
                        },
                        "editor.restored"));
    }

    @Override
    public void undo() {
        place.undo();
    }

    @Override
    public void redo() {
        place.redo();
    }

    @Override
    public void takePen() {
        if (visit != null) {
            visit.takePen();
            session.refresh();
            place.reload();
            show();
        }
    }

    @Override
    public void compare() {
        basis.ifPresent(version -> UI.getCurrent()
                .navigate(ProcessNavigation.comparison(
                        packageName(), version.id().value(), session.id().toString())));
    }

    @Override
    public void propose() {
        ProposeDialog.open(services.changes(), session.id(), session.revision(), this::moved);
    }

    /** The draft was proposed or taken back. */
    private void moved() {
        session.refresh();
        show();
        saved();
    }

    @Override
    public void edited(FileEditor.Stack stack) {
        toolbar.canUndo(stack);
        toolbar.saySaved(toolbar.getTranslation("editor.saving"), true);
    }

    @Override
    public void saved() {
        saved(true);
        showHistory(true);
    }

    private void saved(boolean tell) {
        var at = Formats.current().time(session.summary().savedAt());
        toolbar.saySaved(toolbar.getTranslation("editor.saved", at), true);
        if (tell && visit != null) {
            visit.tellSaved();
        }
    }

    @Override
    public void notSaved() {
        toolbar.saySaved(toolbar.getTranslation("editor.not-saved"), false);
    }

    @Override
    public void movedTo(DraftId draft) {
        UI.getCurrent().navigate(ProcessNavigation.path(draft));
    }

    private FileMenu.Content current() {
        var file = place.current();
        return new FileMenu.Content(file, session.models().files().getOrDefault(file, ""));
    }

    @Override
    public void bringIn() {
        var file = place.current();
        new ImportDialog(file, content -> change(() -> session.save(file, content))).open();
    }

    @Override
    public void add(FileKind kind) {
        var form = new NewFileForm(kind);
        new EditorDialog("editor.new-file", "editor.add-file", form, () -> {
                    session.save(form.file(), form.content());
                    place.reload();
                    place.open(form.file());
                    saved();
                })
                .open();
    }

    @Override
    public void remove() {
        change(() -> session.remove(place.current()));
    }

    private void change(Runnable command) {
        Messages.attempt(
                () -> {
                    command.run();
                    place.reload();
                    saved();
                },
                "editor.done");
    }
}
