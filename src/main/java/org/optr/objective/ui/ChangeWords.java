package org.optr.objective.ui;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.objective.ContentChange;
import org.optr.objective.MetricType;
import org.optr.objective.ObjectiveLevel;

/** Words a difference between two rounds, with the words of the bundles. */
record ChangeWords(UnaryOperator<String> bundles) {

    /** Fields whose values are constants, which the bundles know. */
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS =
            Map.of("level", ObjectiveLevel.class, "commitment", Commitment.class, "metric-type", MetricType.class);

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
        var constants = CONSTANTS.get(field);
        return constants == null
                ? value
                : bundles.apply(constants.getSimpleName() + "." + value.toLowerCase(Locale.ROOT));
    }
}
