package org.optr.engine.camunda;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.jspecify.annotations.Nullable;

/** Stands still between the steps of a rehearsal. The engine's own clock is one for all engines and stays out of it. */
final class RehearsalClock extends Clock {

    private final Instant start;
    private volatile Instant now;

    RehearsalClock(Instant start) {
        this.start = start.truncatedTo(ChronoUnit.SECONDS);
        now = this.start;
    }

    void backToStart() {
        now = start;
    }

    /** Time does not run backwards. */
    void moveTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** What the engine asks when a timer falls due, by this clock in place of its own. */
    BusinessCalendarManager calendars() {
        var calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar() {
            @Override
            public Date resolveDuedate(String duration, @Nullable Date from) {
                return super.resolveDuedate(duration, orNow(from));
            }
        });
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar() {
            @Override
            public Date resolveDuedate(String date, @Nullable Date from) {
                return super.resolveDuedate(date, orNow(from));
            }
        });
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar() {
            @Override
            public Date resolveDuedate(String cycle, @Nullable Date from, long offset) {
                return super.resolveDuedate(cycle, orNow(from), offset);
            }
        });
        return calendars;
    }

    private Date orNow(@Nullable Date from) {
        return from == null ? Date.from(now) : from;
    }
}
