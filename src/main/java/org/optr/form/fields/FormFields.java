package org.optr.form.fields;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.DataPath;
import org.optr.form.schema.FormState;
import org.optr.shared.RuleViolation;

/** The fields of a form, laid out in rows of 16 columns. Conditions are asked again whenever a value changes. */
public final class FormFields extends Div {

    private final Drawing drawing;
    private final List<Runnable> changeListeners = new ArrayList<>();
    private final List<Runnable> submitListeners = new ArrayList<>();
    private List<Part> parts = List.of();

    /** @param values one for every field */
    public FormFields(Drawing drawing, Map<String, @Nullable Object> values) {
        this.drawing = drawing;
        addClassName("form-fields");
        use(built(values));
    }

    /** Returns what is in the fields; what cannot be read as the field's kind is returned as it was typed. */
    public Map<String, @Nullable Object> values() {
        return valuesOf(parts);
    }

    /** Marks the wrong fields, takes the mark from all others, and puts the cursor into the first wrong one. */
    public void mark(Map<String, RuleViolation> violations) {
        var wrong = parts.stream()
                .flatMap(Part::marked)
                .peek(field -> field.mark(violations.get(field.path().toString())))
                .filter(field -> violations.containsKey(field.path().toString()))
                .toList();
        wrong.stream().findFirst().ifPresent(Marked::focus);
    }

    public void onChange(Runnable listener) {
        changeListeners.add(listener);
    }

    /** Runs when a button within the form submits it. */
    public void onSubmit(Runnable listener) {
        submitListeners.add(listener);
    }

    private void changed() {
        show(parts, drawing.state(values()));
        changeListeners.forEach(Runnable::run);
    }

    /** Puts everything back as it was at first, after a question if something would be lost. */
    private void reset() {
        var fresh = built(drawing.initialValues());
        if (valuesOf(fresh).equals(values())) {
            return;
        }
        new ConfirmDialog(
                        getTranslation("form.reset"),
                        getTranslation("form.reset-question"),
                        getTranslation("form.reset"),
                        confirm -> {
                            use(fresh);
                            changed();
                        },
                        getTranslation("form.cancel"),
                        cancel -> {})
                .open();
    }

    private List<Part> built(Map<String, @Nullable Object> values) {
        var built = new Parts(drawing, new Commands())
                .of(drawing.schema().components(), null, DataPath.parse(""), List.of(), values);
        show(built, drawing.state(values));
        return built;
    }

    private void use(List<Part> built) {
        parts = built;
        removeAll();
        Rows.layOut(parts).forEach(this::add);
    }

    private static void show(List<Part> parts, FormState state) {
        parts.forEach(part -> Part.show(part, state));
    }

    private static Map<String, @Nullable Object> valuesOf(List<Part> parts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parts.forEach(part -> part.collect(values));
        return values;
    }

    private final class Commands implements Parts.Commands {

        @Override
        public void changed() {
            FormFields.this.changed();
        }

        @Override
        public void submit() {
            submitListeners.forEach(Runnable::run);
        }

        @Override
        public void reset() {
            FormFields.this.reset();
        }
    }
}
