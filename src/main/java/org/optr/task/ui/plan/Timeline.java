package org.optr.task.ui.plan;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where days lie between the first and the last day of a plan. */
record Timeline(LocalDate from, LocalDate to) {

    private static final int MOST_MARKS = 8;

    static final Bar NOTHING = new Bar(0, 0);

    /** A bar in per cent of the timeline. */
    record Bar(double start, double width) {}

    /** Returns a timeline that also shows the day. */
    Timeline including(@Nullable LocalDate day) {
        if (day == null) {
            return this;
        }
        return new Timeline(day.isBefore(from) ? day : from, day.isAfter(to) ? day : to);
    }

    /** Returns where a span of days lies, both ends included; with one end known it is that day, with none nothing. */
    Bar bar(@Nullable LocalDate start, @Nullable LocalDate end) {
        var first = start == null ? end : start;
        var last = end == null ? start : end;
        if (first == null || last == null) {
            return NOTHING;
        }
        var begin = position(first);
        return new Bar(begin, position(last.plusDays(1)) - begin);
    }

    /** Returns where a day begins, in per cent. */
    double position(LocalDate day) {
        var share = 100.0 * ChronoUnit.DAYS.between(from, day) / (ChronoUnit.DAYS.between(from, to) + 1);
        return Math.round(share * 100) / 100.0;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Returns the firsts of months to mark, at most eight of them at equal steps. */
    List<LocalDate> marks() {
        var months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)) + 1;
        var step = Math.max(1, (months + MOST_MARKS - 1) / MOST_MARKS);
        return from.withDayOfMonth(1)
                .datesUntil(to.plusDays(1), Period.ofMonths((int) step))
                .filter(this::shows)
                .toList();
    }
}
