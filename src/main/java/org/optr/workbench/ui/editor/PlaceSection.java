package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.optr.ui.Lucide;

/** Where an element stands in the drawing: it is moved step by step. */
final class PlaceSection implements Section {

    /** Two steps of the grid on which the drawing is aligned. */
    private static final int STEP = 20;

    @Override
    public String name() {
        return "place";
    }

    @Override
    public boolean fits(Facts facts) {
        return !facts.is("process", "participant", "lane", "sequenceFlow", "association");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        if (fields.editable()) {
            var row = new Div(
                    button(fields, Lucide.ARROW_LEFT, "left", "x", -STEP),
                    button(fields, Lucide.ARROW_RIGHT, "right", "x", STEP),
                    button(fields, Lucide.ARROW_UP, "up", "y", -STEP),
                    button(fields, Lucide.ARROW_DOWN, "down", "y", STEP));
            row.addClassName("place");
            fields.add(row);
        }
        fields.say(fields.getTranslation("editor.place.keys"));
    }

    private static Button button(Fields fields, Lucide icon, String words, String axis, int pixels) {
        var move =
                new Button(icon.create(14), click -> fields.apply(fields.edits().move(axis, pixels)));
        move.addThemeNames("small", "icon");
        move.setAriaLabel(fields.getTranslation("editor.move-" + words));
        move.setTooltipText(fields.getTranslation("editor.move-" + words));
        return move;
    }
}
