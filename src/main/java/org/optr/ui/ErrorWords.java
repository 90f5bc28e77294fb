package org.optr.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that turns an exception into words: a refusal into its sentence, a defect into a reference number. */
public final class ErrorWords {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWords.class);

    /** Returns the sentence for the person; the log has a defect in full, under the same reference number. */
    public static String of(Throwable error) {
        var refusal = refusalIn(error);
        if (refusal != null) {
            return of(refusal);
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}", reference, error);
        return I18NProvider.translate(Formats.current().locale(), "error.defect", reference);
    }

    /** Returns the sentence of a refusal; dates, numbers, enums and further refusals among its arguments are worded for the person. */
    public static String of(RuleViolation refusal) {
        var arguments = Arrays.stream(refusal.arguments()).map(ErrorWords::word).toArray();
        return I18NProvider.translate(Formats.current().locale(), refusal.key(), arguments);
    }

    private static @Nullable RuleViolation refusalIn(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static Object word(Object argument) {
        var formats = Formats.current();
        if (argument instanceof Instant instant) {
            return formats.dateTime(instant);
        }
        if (argument instanceof LocalDate date) {
            return formats.date(date);
        }
        if (argument instanceof BigDecimal number) {
            return formats.number(number);
        }
        if (argument instanceof RuleViolation reason) {
            return of(reason);
        }
        return argument instanceof Enum<?> constant
                ? I18NProvider.translate(formats.locale(), StatusBadge.key(constant))
                : argument;
    }

    private ErrorWords() {}
}
