package org.optr.form.fields;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a calendar in a language; the week begins on Monday. */
final class CalendarWords {

    static DatePickerI18n of(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(I18NProvider.translate(locale, "form.today"))
                .setCancel(I18NProvider.translate(locale, "form.cancel"));
    }

    /** Vaadin wants Sunday first, whatever the week begins with. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, locale))
                .toList();
    }

    private CalendarWords() {}
}
