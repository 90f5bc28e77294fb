package org.optr.form.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.Occurrence.Place;
import org.optr.form.schema.Options.Option;

/** How every component of a form stands for the data of a moment. */
public final class FormState {

    private final Map<Place, Status> statuses;

    FormState(Map<Place, Status> statuses) {
        this.statuses = statuses;
    }

    /** Returns null where the data has no such row. */
    public @Nullable Status at(Place place) {
        return statuses.get(place);
    }

    /** Returns the options of a choice that stands in no list. */
    public List<Option> optionsOf(ChoiceInput choice) {
        var status = at(new Place(choice.basics().id(), List.of()));
        return status == null ? List.of() : status.options();
    }

    Collection<Status> all() {
        return statuses.values();
    }

    /** How one component stands. A hidden one takes no part in anything. */
    public record Status(Occurrence occurrence, boolean hidden, boolean readOnly, FormScope scope) {

        /** Returns the value in a field; null for what is hidden or no field. */
        public @Nullable Object value() {
            return occurrence.component() instanceof Field ? occurrence.path().get(scope.data()) : null;
        }

        /** Returns what can be chosen; nothing for what is no choice. */
        public List<Option> options() {
            return occurrence.component() instanceof ChoiceInput choice
                    ? choice.options().in(scope)
                    : List.of();
        }
    }
}
