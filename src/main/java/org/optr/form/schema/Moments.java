package org.optr.form.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the dates and times of forms: ISO text, times with or without an offset. */
public final class Moments {

    /** Returns the day as it is written, whatever the offset; null if the text is no date. */
    public static @Nullable LocalDate day(@Nullable Object text) {
        return read(text, value -> LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
    }

    /** Returns the time of day as it is written, whatever the offset; null if the text is no time. */
    public static @Nullable LocalTime time(@Nullable Object text) {
        return read(text, value -> LocalTime.parse(withoutOffset(value)));
    }

    /** Returns the local date and time in the zone; as written where it has no offset; null if the text is neither. */
    public static @Nullable LocalDateTime dateTime(@Nullable Object text, ZoneId zone) {
        return read(
                text,
                value -> withoutOffset(value).length() == value.length()
                        ? LocalDateTime.parse(value)
                        : OffsetDateTime.parse(value).atZoneSameInstant(zone).toLocalDateTime());
    }

    private static String withoutOffset(String value) {
        var clock = value.indexOf(':');
        for (var i = Math.max(clock, 0); i < value.length(); i++) {
            if ("Z+-".indexOf(value.charAt(i)) >= 0) {
                return value.substring(0, i);
            }
        }
        return value;
    }

    private static <T> @Nullable T read(@Nullable Object text, Function<String, T> parse) {
        try {
            return text instanceof String value ? parse.apply(value) : null;
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    private Moments() {}
}
