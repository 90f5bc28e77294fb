package org.optr.objective;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts Mondays to Fridays. */
final class WorkingDays {

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    /** Returns the working days after the first day, up to and including the last one; 0 if the last is not later. */
    static long between(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return 0;
        }
        var weeks = ChronoUnit.WEEKS.between(first, last);
        var rest = first.plusDays(weeks * WEEK + 1).datesUntil(last.plusDays(1));
        return weeks * WORKING_WEEK + rest.filter(WorkingDays::isWorkingDay).count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private WorkingDays() {}
}
