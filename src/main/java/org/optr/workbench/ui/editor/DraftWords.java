package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.optr.engine.ModelLibrary.Version;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.StatusBadge;
import org.optr.workbench.DraftStatus;

/** What is said of a draft as a whole. */
record DraftWords(Optional<Version> basis) {

    /** A screen in pixels on which there is no room to draw. */
    static final int NARROW = 768;

    Span basedOn() {
        return new Span(basis.map(version -> words(
                        "editor.based-on", version.number(), Formats.current().date(version.since())))
                .orElseGet(() -> words("editor.new-process")));
    }

    Span runningCases() {
        return new Span(basis.map(version -> words("editor.running-cases", version.runningCases(), version.number()))
                .orElse(""));
    }

    /** Returns why nothing can be drawn now, if so. */
    static Optional<Note> note(DraftStatus status, boolean small, boolean otherWrites) {
        if (status != DraftStatus.OPEN) {
            return Optional.of(
                    new Note(Look.APPROVAL, words(StatusBadge.key(status)), " " + words("editor.read-only.status")));
        }
        if (small) {
            return Optional.of(new Note(Look.DRAFT, words("editor.read-only"), " " + words("editor.read-only.phone")));
        }
        return otherWrites
                ? Optional.of(new Note(Look.DRAFT, words("editor.read-only"), " " + words("editor.read-only.pen")))
                : Optional.empty();
    }

    private static String words(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }
}
