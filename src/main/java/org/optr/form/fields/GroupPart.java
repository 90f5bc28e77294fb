package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.Group;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;

/** Components that belong together, under one name. */
final class GroupPart implements Part {

    private final Occurrence occurrence;
    private final Div box = new Div();
    private final List<Part> parts;

    GroupPart(Occurrence occurrence, Group group, Parts factory, Map<String, @Nullable Object> values) {
        this.occurrence = occurrence;
        var label = group.basics().label().in(factory.drawing().formats().locale());
        box.addClassName("form-group");
        box.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        box.setClassName("outlined", group.outline());
        if (!label.isEmpty()) {
            var title = new Span(label);
            title.addClassName("form-group-title");
            box.add(title);
        }
        parts = factory.of(group.components(), occurrence, occurrence.path(), occurrence.rows(), values);
        Rows.layOut(parts).forEach(box::add);
    }

    @Override
    public Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void show(Status status, FormState state) {
        parts.forEach(part -> Part.show(part, state));
    }

    @Override
    public void collect(Map<String, @Nullable Object> values) {
        parts.forEach(part -> part.collect(values));
    }

    @Override
    public Stream<Marked> marked() {
        return parts.stream().flatMap(Part::marked);
    }
}
