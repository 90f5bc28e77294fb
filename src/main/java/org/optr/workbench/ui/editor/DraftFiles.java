package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.UI;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.ui.EditorDialog;
import org.optr.ui.Messages;
import org.optr.workbench.DraftService;

/** What is done to the files of an open draft as such, and to the draft as a whole. */
final class DraftFiles implements FileMenu.Actions {

    private final DraftService drafts;
    private final DraftSession session;
    private final Workplace place;
    private final Runnable saved;
    private final String ended;

    /** @param ended where to go when the draft is given up */
    DraftFiles(DraftService drafts, DraftSession session, Workplace place, Runnable saved, String ended) {
        this.drafts = drafts;
        this.session = session;
        this.place = place;
        this.saved = saved;
        this.ended = ended;
    }

    FileMenu.Content current() {
        var file = place.current();
        return new FileMenu.Content(file, session.models().files().getOrDefault(file, ""));
    }

    @Override
    public void bringIn() {
        var file = place.current();
        new ImportDialog(file, content -> change(() -> session.replace(file, content))).open();
    }

    @Override
    public void add(FileKind kind) {
        var form = new NewFileForm(kind);
        new EditorDialog("editor.new-file", "editor.add-file", form, () -> {
                    session.add(form.file(), form.content());
                    place.reload();
                    place.open(form.file());
                    saved.run();
                })
                .open();
    }

    @Override
    public void remove() {
        change(() -> session.remove(place.current()));
    }

    @Override
    public void discard() {
        DiscardDialog.open(() -> {
            drafts.discard(session.id());
            place.giveUp();
            UI.getCurrent().navigate(ended);
        });
    }

    private void change(Runnable command) {
        Messages.attempt(
                () -> {
                    command.run();
                    place.reload();
                    saved.run();
                },
                "editor.done");
    }
}
