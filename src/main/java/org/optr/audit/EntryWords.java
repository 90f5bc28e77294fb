package org.optr.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;
import org.optr.ui.Formats;

/**
 * Words for what the history holds as names and codes. What no bundle knows stays readable.
 *
 * @param bundle returns the words of a message key in the language of the formats
 */
public record EntryWords(UnaryOperator<String> bundle, Formats formats) {

    private static final Pattern KEY = Pattern.compile("(?:[A-Z][A-Za-z]*|role|hint)\\.[a-z0-9_-]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final String MISSING = "!{";

    public String event(String name) {
        return known("event." + name, split(name));
    }

    public String field(String name) {
        return known("field." + name, split(name));
    }

    public String value(String value) {
        var keys = value.split(",", -1);
        if (Arrays.stream(keys).allMatch(key -> KEY.matcher(key).matches())) {
            return Arrays.stream(keys).map(this::key).collect(Collectors.joining("\n"));
        }
        if (DATE.matcher(value).matches()) {
            return formats.date(LocalDate.parse(value));
        }
        return INSTANT.matcher(value).matches() ? formats.dateTime(Instant.parse(value)) : value;
    }

    /** Returns what stood there before, in words; null where nothing did. */
    public @Nullable String before(FieldChange change) {
        var before = change.before();
        return before == null ? null : value(before);
    }

    /** Returns what stands there afterwards, in words; null where nothing does. */
    public @Nullable String after(FieldChange change) {
        var names = change.translations();
        var after = change.after();
        if (!names.isEmpty()) {
            return names.getOrDefault(formats.locale().toLanguageTag(), names.get("en"));
        }
        return after == null ? null : value(after);
    }

    private String key(String key) {
        return known(key, key.substring(key.indexOf('.') + 1));
    }

    private String known(String key, String otherwise) {
        var words = bundle.apply(key);
        return words.startsWith(MISSING) ? otherwise : words;
    }

    /** Turns "ObjectivePublished" and "due-on" into "Objective published" and "Due on". */
    private static String split(String name) {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])|-", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
