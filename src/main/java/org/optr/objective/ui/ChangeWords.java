package org.optr.objective.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.objective.ContentChange;
import org.optr.objective.MetricType;
import org.optr.objective.ObjectiveLevel;
import org.optr.ui.Formats;

/** Words a difference between two rounds for the person who looks at it. */
final class ChangeWords {

    /** Fields whose values are constants, which the bundles know. */
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS =
            Map.of("level", ObjectiveLevel.class, "commitment", Commitment.class, "metric-type", MetricType.class);

    /** Returns the field's name, after the key result's title where it belongs to one. */
    static String what(ContentChange change) {
        var field = translate("field." + change.field());
        return change.keyResult().isEmpty() ? field : change.keyResult() + ": " + field;
    }

    /** Returns an empty text where there is nothing. */
    static String value(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        var constants = CONSTANTS.get(field);
        return constants == null ? value : translate(constants.getSimpleName() + "." + value.toLowerCase(Locale.ROOT));
    }

    private static String translate(String key) {
        return I18NProvider.translate(Formats.current().locale(), key);
    }

    private ChangeWords() {}
}
