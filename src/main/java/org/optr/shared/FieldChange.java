package org.optr.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after, as text.
 *
 * @param field the message key {@code field.<field>} names it for people
 * @param before null where there was none
 * @param after null where there is none any more
 * @param translations what {@code after} reads in other languages, by language tag; empty for what is not a name of a model
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after, Map<String, String> translations) {

    public FieldChange {
        translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    public FieldChange(String field, @Nullable String before, @Nullable String after) {
        this(field, before, after, Map.of());
    }

    /**
     * Returns what bears the name afterwards.
     *
     * @param names by language tag; {@code en} is always there
     */
    public static FieldChange named(String field, Map<String, String> names) {
        return new FieldChange(field, null, names.get("en"), names);
    }

    /** Returns the change, or nothing where both values are equal. */
    public static Stream<FieldChange> of(String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after)
                ? Stream.empty()
                : Stream.of(new FieldChange(field, text(before), text(after)));
    }

    /** A constant becomes its message key, so that the history reads it in any language. */
    public static String key(Enum<?> constant) {
        var name = constant.name().toLowerCase(Locale.ROOT);
        return constant.getDeclaringClass().getSimpleName() + "." + name;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return key(constant);
        }
        return value == null ? null : value.toString();
    }
}
