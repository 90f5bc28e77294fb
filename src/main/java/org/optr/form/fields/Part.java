package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;

/** A component of a form on the screen. */
interface Part {

    Occurrence occurrence();

    Component component();

    /** Shows what holds for the status; called once at first and whenever a value has changed. */
    void show(Status status, FormState state);

    /** Writes what is entered to its place in the values. */
    default void collect(Map<String, @Nullable Object> values) {}

    /** Returns what can be marked wrong here, in the order of the screen. */
    default Stream<Marked> marked() {
        return Stream.of();
    }

    static void show(Part part, FormState state) {
        var status = state.at(part.occurrence().place());
        if (status != null) {
            part.component().setVisible(!status.hidden());
            part.show(status, state);
        }
    }
}
