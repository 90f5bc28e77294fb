package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** What is wrong with what was drawn, above the drawing. */
final class PlaceNotes extends Div {

    PlaceNotes() {
        addClassName("editor-notes");
    }

    void say(Look look, String strong, String text) {
        add(new Note(look, getTranslation(strong), " " + text));
    }

    /** Somebody else saved meanwhile: one takes theirs, or keeps what was drawn in another draft. */
    void conflict(RuleViolation refusal, Runnable takeTheirs, Runnable keepMine) {
        var note = new Note(Look.AT_RISK, getTranslation("editor.not-saved"), " " + ErrorWords.of(refusal));
        note.add(new Button(getTranslation("editor.take-theirs"), click -> takeTheirs.run()));
        note.add(new Button(getTranslation("editor.save-as-new"), click -> keepMine.run()));
        add(note);
    }
}
