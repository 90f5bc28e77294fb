package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;
import org.optr.people.PersonId;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Messages;
import org.optr.workbench.DraftId;
import org.optr.workbench.ui.ProcessNavigation;
import org.optr.workbench.ui.ProposeDialog;
import org.optr.workbench.ui.backtest.BackTestNavigation;
import org.optr.workbench.ui.editor.DraftPresence.Visit;

/** An open draft: its toolbar over the place where it is drawn, and what both do to it. */
final class EditorDesk implements EditorToolbar.Actions, OutdatedNote.Actions, Workplace.Events {

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
        var words = new DraftWords(basis);
        place = new Workplace(services, session, words.runningCases(), this);
        var ended = basis.map(version -> ProcessNavigation.path(packageName())).orElse("processes");
        var actions = new DraftFiles(services.drafts(), session, place, this::saved, ended);
        files = new FileMenu(actions::current, actions);
        toolbar = new EditorToolbar(this, revisions, words.basedOn(), visitors, files);
        toolbar.setComparable(basis.isPresent());
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
        return session.summary().number();
    }

    /** Says that the person is here, and follows what others do. */
    void enter(UI ui) {
        var later = ui.accessLater(() -> services.current().actingAs(me, this::follow), () -> {});
        visit = services.presence().enter(session.id(), later);
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
        catchUp();
        show();
        place.countComments();
    }

    /** Reads what others saved, unless something drawn here would cover it. */
    private void catchUp() {
        if (place.hasUnsaved()) {
            return;
        }
        var before = session.revision();
        session.refresh();
        if (session.revision() != before) {
            place.reload();
            saved(false);
        }
    }

    private void show() {
        if (visit == null) {
            return;
        }
        visit.allow();
        var writes = writes();
        visitors.show(visit.all());
        place.setEditable(writes);
        files.show(writes);
        var otherWrites = session.editable() && !visit.hasPen();
        toolbar.allow(writes, otherWrites && !small, writes);
        notes.removeAll();
        DraftWords.note(session.summary().status(), small, otherWrites).ifPresent(notes::add);
        services.proposal().above(session.summary(), this::moved).ifPresent(notes::add);
        newer().map(version -> new OutdatedNote(version, writes, this)).ifPresent(notes::add);
        showHistory();
    }

    private boolean writes() {
        return visit != null && session.editable() && visit.hasPen() && !small;
    }

    /** Returns the version in force if the draft could come into force and is not based on it. */
    private Optional<Version> newer() {
        return services.library()
                .inForce(packageName())
                .filter(version -> session.summary().status().alive())
                .filter(version -> !version.id().equals(session.summary().basedOn()));
    }

    private void showHistory() {
        revisions.show(
                session.history(),
                session.summary().startedAt(),
                writes(),
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
            catchUp();
            visit.allow();
            visit.takePen();
            show();
        }
    }

    @Override
    public void compare() {
        basis.ifPresent(this::compareWith);
    }

    @Override
    public void backTest() {
        whenSaved(() -> UI.getCurrent().navigate(BackTestNavigation.path(session.id())));
    }

    @Override
    public void compareWith(Version version) {
        whenSaved(() -> UI.getCurrent()
                .navigate(ProcessNavigation.comparison(
                        packageName(), version.id().value(), session.id().toString())));
    }

    @Override
    public void takeAsBase(Version version) {
        whenSaved(() -> Messages.attempt(
                () -> {
                    services.drafts().takeAsBase(session.id(), version.id());
                    UI.getCurrent().refreshCurrentRoute(false);
                },
                "editor.based-anew"));
    }

    /** Does what concerns the draft as a whole with everything that was drawn, or says that it cannot. */
    private void whenSaved(Runnable action) {
        place.flush(() -> {
            if (place.hasUnsaved()) {
                Messages.warn(toolbar.getTranslation("editor.unsaved"));
            } else {
                action.run();
            }
        });
    }

    boolean mayHaveUnsaved() {
        return place.mayHaveUnsaved();
    }

    /** Lets somebody go once everything is saved, or after they said that they go without it. */
    void finish(ContinueNavigationAction way) {
        place.flush(() -> {
            if (place.hasUnsaved()) {
                LeaveDialog.open(way);
            } else {
                way.proceed();
            }
        });
    }

    @Override
    public void tryIt() {
        whenSaved(() -> UI.getCurrent().navigate(ProcessNavigation.rehearsal(session.id())));
    }

    @Override
    public void propose() {
        whenSaved(() -> ProposeDialog.open(services.changes(), session.id(), session.revision(), this::moved));
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
        showHistory();
    }

    private void saved(boolean tell) {
        var at = Formats.current().time(session.summary().savedAt());
        toolbar.saySaved(toolbar.getTranslation("editor.saved", at), true);
        if (tell && visit != null) {
            visit.tellSaved(session.revision());
        }
    }

    @Override
    public void commented() {
        if (visit != null) {
            visit.tellSaved(session.revision());
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
}
