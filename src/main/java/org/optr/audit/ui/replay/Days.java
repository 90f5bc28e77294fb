package org.optr.audit.ui.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.optr.audit.replay.Moment;
import org.optr.audit.ui.replay.MomentSlider.Day;
import org.optr.ui.Formats;

/** Picks the days that are written under the slider: where one begins, and not closer together than they can be read. */
final class Days {

    private static final int MOST = 6;

    static List<Day> of(List<Moment> moments) {
        var formats = Formats.current();
        var apart = Math.max(1, moments.size() / MOST);
        var days = new ArrayList<Day>();
        LocalDate before = null;
        for (var number = 0; number < moments.size(); number++) {
            var day = formats.day(moments.get(number).at());
            var isFar = days.isEmpty() || number - days.get(days.size() - 1).moment() >= apart;
            if (!day.equals(before) && isFar) {
                days.add(new Day(number, formats.date(day)));
            }
            before = day;
        }
        return days;
    }

    private Days() {}
}
