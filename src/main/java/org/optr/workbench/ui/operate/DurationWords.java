package org.optr.workbench.ui.operate;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import org.optr.ui.Formats;

/** Says how long something took, in its two largest units: "3 d 4 h", "2 h 10 min". */
final class DurationWords {

    static String of(Duration duration) {
        if (duration.toMinutes() < 1) {
            return word("cases.time.short");
        }
        if (duration.toHours() < 1) {
            return word("cases.time.minutes", duration.toMinutes());
        }
        return duration.toDays() < 1
                ? word("cases.time.hours", duration.toHours(), duration.toMinutesPart())
                : word("cases.time.days", duration.toDays(), duration.toHoursPart());
    }

    private static String word(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }

    private DurationWords() {}
}
