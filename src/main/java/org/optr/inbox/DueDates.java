package org.optr.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What today and this week are, where the reader is; a week begins on Monday. */
public record DueDates(Instant now, Instant tomorrow, Instant weekBegan, Instant nextWeek) {

    public static DueDates at(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DueDates(now, start(today.plusDays(1), zone), start(monday, zone), start(monday.plusWeeks(1), zone));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    public DueGroup groupOf(@Nullable Instant due) {
        if (due == null) {
            return DueGroup.WITHOUT_DATE;
        }
        if (due.isBefore(now)) {
            return DueGroup.OVERDUE;
        }
        if (due.isBefore(tomorrow)) {
            return DueGroup.TODAY;
        }
        return due.isBefore(nextWeek) ? DueGroup.LATER_THIS_WEEK : DueGroup.LATER;
    }
}
