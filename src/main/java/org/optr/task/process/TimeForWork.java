package org.optr.task.process;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.optr.engine.StepVariables;
import org.springframework.stereotype.Component;

/** Tells a run how many working days are left until the deadline; one after it, so that nobody is reminded at once. */
@Component
class TimeForWork {

    private final Clock clock;

    TimeForWork(Clock clock) {
        this.clock = clock;
    }

    void setIn(StepVariables variables, LocalDate deadline) {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var days = deadline.isBefore(tomorrow)
                ? 0
                : tomorrow.datesUntil(deadline.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .count();
        TaskVariables.WORK_DAYS.set(variables, Math.max(1L, days));
    }
}
