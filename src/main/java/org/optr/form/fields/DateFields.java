package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.Moments;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.Words;

/** Fields for dates and times, in the person's language and time zone. */
final class DateFields {

    /** Stands for what was typed and is no date; the server says so. */
    private static final String UNREADABLE = "?";

    private final Drawing drawing;
    private final Locale locale;

    DateFields(Drawing drawing) {
        this.drawing = drawing;
        this.locale = drawing.formats().locale();
    }

    FieldPart<?> of(Occurrence at, DateInput input) {
        return switch (input.rules().subtype()) {
            case DATE -> date(at, input);
            case TIME -> time(at, input);
            case DATETIME -> dateTime(at, input);
        };
    }

    private FieldPart<?> date(Occurrence at, DateInput input) {
        var picker = new DatePicker();
        picker.setLocale(locale);
        picker.setI18n(CalendarWords.of(locale));
        if (input.rules().disallowPassed()) {
            picker.setMin(drawing.formats().day(drawing.clock().instant()));
        }
        return part(at, picker, label(input, input.dateLabel()), Moments::day, LocalDate::toString);
    }

    private FieldPart<?> time(Occurrence at, DateInput input) {
        var picker = new TimePicker();
        picker.setLocale(timeLocale(input));
        picker.setStep(Duration.ofMinutes(input.rules().timeInterval()));
        return part(at, picker, label(input, input.timeLabel()), Moments::time, LocalTime::toString);
    }

    private FieldPart<?> dateTime(Occurrence at, DateInput input) {
        var picker = new DateTimePicker();
        picker.setLocale(timeLocale(input));
        picker.setDatePickerI18n(CalendarWords.of(locale));
        picker.setStep(Duration.ofMinutes(input.rules().timeInterval()));
        picker.setDateAriaLabel(input.dateLabel().in(locale));
        picker.setTimeAriaLabel(input.timeLabel().in(locale));
        return part(
                at,
                picker,
                label(input, input.dateLabel()),
                text -> Moments.dateTime(text, drawing.formats().zone()),
                moment -> written(moment, input));
    }

    @SuppressWarnings("NullAway") // Vaadin's empty value of a picker is null
    private <V extends Temporal> FieldPart<V> part(
            Occurrence at,
            InputField<?, V> picker,
            Words label,
            Function<@Nullable Object, @Nullable V> read,
            Function<V, String> write) {
        return new FieldPart<>(at, picker, label, locale, read, value -> {
            if (value != null) {
                return write.apply(value);
            }
            return isUnreadable(picker) ? UNREADABLE : null;
        });
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static <V> boolean isUnreadable(InputField<?, V> picker) {
        return ((HasValidator<V>) picker)
                .getDefaultValidator()
                .apply(null, new ValueContext(new Binder<>(), (Component) picker))
                .isError();
    }

    private String written(LocalDateTime moment, DateInput input) {
        var there = moment.atZone(drawing.formats().zone()).toOffsetDateTime();
        return switch (input.rules().serializing()) {
            case NO_TIMEZONE -> moment.toString();
            case UTC_OFFSET -> there.toString();
            case UTC_NORMALIZED -> there.toInstant().toString();
        };
    }

    private Locale timeLocale(DateInput input) {
        return input.rules().use24h() && locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    private static Words label(DateInput input, Words own) {
        return own.isEmpty() ? input.basics().label() : own;
    }
}
