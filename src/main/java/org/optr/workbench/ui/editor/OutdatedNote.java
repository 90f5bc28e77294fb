package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.optr.engine.ModelLibrary.Version;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Says that another version came into force since the draft was begun, and how the draft goes on from it. */
final class OutdatedNote extends Div {

    OutdatedNote(Version inForce, boolean writes, Actions actions) {
        var number = inForce.number();
        var note = new Note(
                Look.AT_RISK, getTranslation("editor.outdated", number), " " + getTranslation("editor.outdated.help"));
        note.add(button("editor.outdated.compare", number, () -> actions.compareWith(inForce)));
        if (writes) {
            note.add(button("editor.outdated.based", number, () -> actions.takeAsBase(inForce)));
        }
        add(note);
    }

    private Button button(String words, int number, Runnable action) {
        var button = new Button(getTranslation(words, number), click -> action.run());
        button.addThemeName("small");
        return button;
    }

    /** What the buttons do. */
    interface Actions {

        void compareWith(Version version);

        void takeAsBase(Version version);
    }
}
