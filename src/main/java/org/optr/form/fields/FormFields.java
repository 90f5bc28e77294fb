package org.optr.form.fields;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.DataPath;
import org.optr.shared.RuleViolation;

/** The fields of a form, laid out in rows of 16 columns. Conditions are asked again whenever a value changes. */
public final class FormFields extends Div {

    private final Drawing drawing;
    private final List<Part> parts;
    private final List<Runnable> listeners = new ArrayList<>();

    public FormFields(Drawing drawing, Map<String, @Nullable Object> values) {
        this.drawing = drawing;
        addClassName("form-fields");
        parts = new Parts(drawing, this::changed)
                .of(drawing.schema().components(), null, DataPath.parse(""), List.of(), values);
        Rows.layOut(parts).forEach(this::add);
        refresh();
    }

    /** Returns what is in the fields; what cannot be read as the field's kind is returned as it was typed. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parts.forEach(part -> part.collect(values));
        return values;
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
        listeners.add(listener);
    }

    private void changed() {
        refresh();
        listeners.forEach(Runnable::run);
    }

    private void refresh() {
        var state = drawing.state(values());
        parts.forEach(part -> Part.show(part, state));
    }
}
