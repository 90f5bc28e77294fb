package org.optr.engine.camunda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be a process variable: Boolean, Long, Double, a date, or text of at most 4 000 characters. */
final class Values {

    static final int LONGEST_TEXT = 4_000;

    static Map<String, @Nullable Object> toEngine(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> converted = new HashMap<>();
        values.forEach((name, value) -> converted.put(name, toEngine(name, value)));
        return converted;
    }

    /** @throws IllegalArgumentException for any other type and for longer text */
    static @Nullable Object toEngine(String name, @Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Double) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        if (value instanceof LocalDate day) {
            return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (value instanceof String text && text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw new IllegalArgumentException(
                value instanceof String text
                        ? "Process variable %s has %d characters".formatted(name, text.length())
                        : "Process variable %s cannot be a %s".formatted(name, value.getClass()));
    }

    /** Dates come back as {@link Instant}. */
    static @Nullable Object fromEngine(@Nullable Object value) {
        return value instanceof Date date ? date.toInstant() : value;
    }

    static Map<String, @Nullable Object> fromEngine(Map<String, Object> values) {
        Map<String, @Nullable Object> converted = new HashMap<>();
        values.forEach((name, value) -> converted.put(name, fromEngine(value)));
        return converted;
    }

    private Values() {}
}
