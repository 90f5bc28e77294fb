package org.optr.workbench.ui.rehearse;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.workbench.rehearse.DataWords;
import org.optr.workbench.rehearse.DataWords.DataWord;

/**
 * Writes the data of a rehearsal as people read it, in the language of whoever looks at the screen.
 *
 * @param who names the person or group that a value is the id of; nothing for any other
 */
record DataNames(DataWords words, Function<String, Optional<String>> who) {

    /** Returns what a variable is called; its name where it is called nothing. */
    String label(String variable) {
        return label(words.ofVariable(variable), variable);
    }

    private static String label(DataWord word, String name) {
        var label = Languages.name(word.label());
        return label.isBlank() ? name : label;
    }

    String value(String variable, @Nullable Object value) {
        return value(words.ofVariable(variable), value);
    }

    /** Writes variables. */
    String values(Map<String, @Nullable Object> values) {
        return written(values, words::ofVariable);
    }

    /** Writes what was entered in a form. */
    String entered(String form, Map<String, @Nullable Object> values) {
        return written(values, key -> words.ofField(form, key));
    }

    private String written(Map<String, @Nullable Object> values, Function<String, DataWord> named) {
        return values.isEmpty()
                ? word("try.nothing")
                : values.entrySet().stream()
                        .map(entry -> {
                            var word = named.apply(entry.getKey());
                            return label(word, entry.getKey()) + " = " + value(word, entry.getValue());
                        })
                        .collect(joining(word("try.between-names")));
    }

    private String value(DataWord word, @Nullable Object value) {
        if (value == null || "".equals(value)) {
            return word("try.nothing");
        }
        var option = Languages.name(word.option(value));
        if (!option.isEmpty()) {
            return option;
        }
        if (value instanceof Boolean yes) {
            return word(yes ? "form.yes" : "form.no");
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Instant instant) {
            return moment(instant);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> value(word, item)).collect(joining(word("try.between-names")));
        }
        return word.isDate() ? date(value.toString()) : text(value.toString());
    }

    private String text(String value) {
        return who.apply(value).orElse(value);
    }

    private static String number(Number number) {
        if (number instanceof Double wide && !Double.isFinite(wide)) {
            return wide.toString();
        }
        var exact = new BigDecimal(number.toString());
        var format = NumberFormat.getNumberInstance(Formats.current().locale());
        format.setMaximumFractionDigits(Math.max(exact.scale(), 0));
        return format.format(exact);
    }

    /** A date that somebody typed is its first moment. */
    private static String moment(Instant instant) {
        var utc = instant.atZone(ZoneOffset.UTC);
        return utc.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Formats.current().date(utc.toLocalDate())
                : Formats.current().dateTime(instant);
    }

    private static String date(String text) {
        try {
            return Formats.current().date(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    private static String word(String key) {
        return I18NProvider.translate(Formats.current().locale(), key);
    }
}
