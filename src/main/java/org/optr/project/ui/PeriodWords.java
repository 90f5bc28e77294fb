package org.optr.project.ui;

import org.optr.shared.Period;
import org.optr.ui.Formats;

/** Words a span of days. */
final class PeriodWords {

    static String of(Period period) {
        var formats = Formats.current();
        return formats.date(period.startsOn()) + " – " + formats.date(period.endsOn());
    }

    private PeriodWords() {}
}
