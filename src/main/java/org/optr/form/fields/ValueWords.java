package org.optr.form.fields;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.Plain;
import org.optr.ui.Formats;

/** Writes a value of the data as people read it: dates and numbers by language, nothing for null. */
record ValueWords(Formats formats) {

    String of(@Nullable Object value) {
        if (value instanceof Number) {
            var number = Plain.number(value);
            return number == null ? "" : number(number);
        }
        if (value instanceof LocalDate date) {
            return formats.date(date);
        }
        if (value instanceof LocalDateTime local) {
            return formats.dateTime(local.atZone(formats.zone()).toInstant());
        }
        if (value instanceof ZonedDateTime moment) {
            return formats.dateTime(moment.toInstant());
        }
        if (value instanceof Instant moment) {
            return formats.dateTime(moment);
        }
        if (value instanceof Boolean yes) {
            return I18NProvider.translate(formats.locale(), yes ? "form.yes" : "form.no");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::of).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    private String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(formats.locale());
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }
}
