package org.optr.workbench.rehearse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/**
 * What somebody types for a process variable: {@code true} or {@code false}, a number, a date such as {@code 2027-02-18} or
 * a moment, and anything else as text. Quotation marks make a text of what would be something else; nothing is nothing.
 */
public final class PlainValue {

    private static final int LONGEST = 4_000;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern BROKEN = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern QUOTED = Pattern.compile("(?s)\"(.*)\"");

    /** @throws RuleViolation {@code rehearsal.value-too-long} for what no variable can hold */
    public static @Nullable Object read(String typed) {
        var value = meant(typed.strip());
        RuleViolation.require(
                !(value instanceof String text) || text.length() <= LONGEST, "rehearsal.value-too-long", LONGEST);
        return value;
    }

    private static @Nullable Object meant(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        if (BROKEN.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1) : momentOr(text);
    }

    private static Object momentOr(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return MOMENT.matcher(text).matches() ? Instant.parse(text) : text;
        } catch (DateTimeException noDate) {
            return text;
        }
    }

    /** Returns what would be read as the value. */
    public static String write(@Nullable Object value) {
        if (value instanceof String text) {
            return text.equals(meant(text.strip())) ? text : "\"" + text + "\"";
        }
        return Objects.toString(value, "");
    }

    /** Leaves out what is nothing. */
    public static Map<String, @Nullable Object> readAll(Map<String, String> typed) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        typed.forEach((name, text) -> {
            var value = read(text);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private PlainValue() {}
}
