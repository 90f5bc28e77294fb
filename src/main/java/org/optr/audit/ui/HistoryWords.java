package org.optr.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.optr.ui.Formats;

/** Words for what the history holds as names and codes. What no bundle knows stays readable. */
final class HistoryWords {

    private static final Pattern KEY = Pattern.compile("(?:[A-Z][A-Za-z]*|role|hint)\\.[a-z0-9_-]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final String MISSING = "!{";

    static String event(String name) {
        return known("event." + name, split(name));
    }

    static String field(String name) {
        return known("field." + name, split(name));
    }

    static String value(String value) {
        var keys = value.split(",", -1);
        if (Arrays.stream(keys).allMatch(key -> KEY.matcher(key).matches())) {
            return Arrays.stream(keys).map(HistoryWords::key).collect(Collectors.joining("\n"));
        }
        if (DATE.matcher(value).matches()) {
            return Formats.current().date(LocalDate.parse(value));
        }
        return INSTANT.matcher(value).matches() ? Formats.current().dateTime(Instant.parse(value)) : value;
    }

    private static String key(String key) {
        return known(key, key.substring(key.indexOf('.') + 1));
    }

    private static String known(String key, String otherwise) {
        var words = I18NProvider.translate(Formats.current().locale(), key);
        return words.startsWith(MISSING) ? otherwise : words;
    }

    /** Turns "ObjectivePublished" and "due-on" into "Objective published" and "Due on". */
    private static String split(String name) {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])|-", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private HistoryWords() {}
}
