package org.optr.audit.findings;

import static org.optr.shared.RuleViolation.require;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days and hours of work.
 *
 * @param begins the first minute of work
 * @param ends the first minute that is none any more
 */
public record WorkingTime(Set<DayOfWeek> days, LocalTime begins, LocalTime ends) {

    /** @throws org.optr.shared.RuleViolation {@code finding.days.missing} or {@code finding.hours.reversed} */
    public WorkingTime {
        require(!days.isEmpty(), "finding.days.missing");
        require(begins.isBefore(ends), "finding.hours.reversed");
        days = Set.copyOf(days);
    }

    static WorkingTime parse(String days, int begins, int ends) {
        return new WorkingTime(
                Arrays.stream(days.split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                LocalTime.ofSecondOfDay(begins * 60L),
                LocalTime.ofSecondOfDay(ends * 60L));
    }

    boolean contains(LocalDateTime time) {
        return days.contains(time.getDayOfWeek())
                && !time.toLocalTime().isBefore(begins)
                && time.toLocalTime().isBefore(ends);
    }

    /** Returns the days in their order, as the table keeps them. */
    String dayNames() {
        return EnumSet.copyOf(days).stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
