package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.optr.form.schema.FormComponent.ComputedField;
import org.optr.form.schema.FormComponent.ComputedField.ComputeOn;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;

/** A value that the server computes, where the form has a label for it. Without one it works unseen, as form-js has it. */
final class ComputedPart implements Part {

    private final Occurrence occurrence;
    private final ValueWords words;
    private final boolean isSeen;
    private final TextField field = new TextField();

    ComputedPart(Occurrence occurrence, ComputedField computed, Drawing drawing) {
        this.occurrence = occurrence;
        this.words = new ValueWords(drawing.formats());
        var basics = computed.basics();
        var locale = drawing.formats().locale();
        isSeen = !basics.label().isEmpty();
        field.setLabel(basics.label().in(locale));
        field.setReadOnly(true);
        field.addClassName("form-field");
        if (!basics.description().isEmpty()) {
            field.setHelperText(basics.description().in(locale));
        } else if (computed.computeOn() == ComputeOn.PRESUBMIT) {
            field.setHelperText(field.getTranslation("form.computed-later"));
        }
    }

    @Override
    public Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void show(Status status, FormState state) {
        field.setVisible(isSeen && !status.hidden());
        field.setValue(words.of(status.value()));
    }
}
