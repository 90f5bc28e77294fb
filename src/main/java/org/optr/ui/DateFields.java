package org.optr.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Date fields that write a date as {@link Formats} does, and also read it as 2027-02-18. */
public final class DateFields {

    public static DatePicker date(String label) {
        var field = new DatePicker(label);
        field.setI18n(words());
        return field;
    }

    public static DateTimePicker dateTime(String label) {
        var field = new DateTimePicker(label);
        // With English words, Britain counts hours to 24.
        field.setLocale(chinese() ? Locale.SIMPLIFIED_CHINESE : Locale.UK);
        field.setDatePickerI18n(words());
        return field;
    }

    private static DatePickerI18n words() {
        var language = Formats.current().locale();
        return new DatePickerI18n()
                .setDateFormats(chinese() ? "yyyy年M月d日" : "d MMM yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(
                        weekdays(chinese() ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(1)
                .setToday(I18NProvider.translate(language, "date.today"))
                .setCancel(I18NProvider.translate(language, "date.cancel"));
    }

    /** Vaadin counts from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, language))
                .toList();
    }

    private static boolean chinese() {
        return Languages.isChinese(Formats.current().locale());
    }

    private DateFields() {}
}
