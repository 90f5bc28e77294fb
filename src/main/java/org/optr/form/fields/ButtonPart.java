package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.optr.form.schema.FormComponent.PushButton;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;

/** A button within the form. */
record ButtonPart(Occurrence occurrence, Component component) implements Part {

    static ButtonPart of(Occurrence at, PushButton described, Parts.Commands commands, Drawing drawing) {
        var label = described.basics().label().in(drawing.formats().locale());
        var button = new Button(label, click -> {
            switch (described.action()) {
                case SUBMIT -> commands.submit();
                case RESET -> commands.reset();
            }
        });
        button.setEnabled(!described.disabled());
        button.addClassName("form-button");
        return new ButtonPart(at, button);
    }

    @Override
    public void show(Status status, FormState state) {}
}
