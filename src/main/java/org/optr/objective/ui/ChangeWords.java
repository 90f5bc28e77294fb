package org.optr.objective.ui;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ContentChange;

/** Words a difference between two rounds, with the words of the bundles. */
record ChangeWords(UnaryOperator<String> bundles) {

    /** Fields whose values are keys of the bundles. */
    private static final Set<String> CONSTANTS = Set.of("level", "commitment", "metric-type");

    /** Returns the field's name, after the key result's title where it belongs to one. */
    String what(ContentChange change) {
        var field = bundles.apply("field." + change.field());
        return change.keyResult().isEmpty() ? field : change.keyResult() + ": " + field;
    }

    /** Returns an empty text where there is nothing. */
    String value(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return CONSTANTS.contains(field) ? bundles.apply(value) : value;
    }
}
