package org.optr.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.MovableClock;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people did in the past weeks. It is played in order of time, each act by its person with the clock at its time, in one
 * transaction.
 */
class Timeline {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final Duration PAUSE = Duration.ofMinutes(40);
    private static final Duration HALF_A_DAY = Duration.ofHours(5);

    private final Instant now;
    private final List<Act> acts = new ArrayList<>();

    private record Act(Instant at, PersonId by, Runnable what) {}

    Timeline(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return day(now);
    }

    void add(Instant at, PersonId by, Runnable what) {
        acts.add(new Act(at, by, what));
    }

    /**
     * Returns a time on that day; what falls on a weekend was done later on the Friday before. On whatever day of the week the
     * story is told, an earlier day stays the earlier one. The turn keeps apart what happens on one day: at most six.
     */
    Instant daysAgo(int days, int turn) {
        var day = today().minusDays(days);
        var time = MORNING;
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.minusDays(1);
            time = time.plus(HALF_A_DAY);
        }
        return day.atTime(time).toInstant(ZoneOffset.UTC).plus(PAUSE.multipliedBy(turn));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    void play(MovableClock clock, CurrentPerson currentPerson, TransactionOperations transactions) {
        acts.sort(Comparator.comparing(Act::at));
        acts.forEach(act -> {
            clock.moveTo(act.at);
            currentPerson.actingAs(act.by, () -> transactions.executeWithoutResult(status -> act.what.run()));
        });
    }
}
