package org.optr.audit.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.FinishedCases.FinishedCase;
import org.optr.engine.FinishedCases.Stay;
import org.optr.engine.FinishedCases.StayKind;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.shared.Period;

/** Tells a case that began on Monday, 4 January 2027 at 08:00; all times are hours from then on. */
final class CaseStory {

    static final Instant MONDAY = Instant.parse("2027-01-04T08:00:00Z");

    private final String run;
    private final List<Stay> stays = new ArrayList<>();

    CaseStory(String run) {
        this.run = run;
    }

    static FigureQuestion question(@Nullable Integer version) {
        var january = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
        return new FigureQuestion(new ProcessKey("expense"), january, ZoneOffset.UTC, version);
    }

    /** Given to somebody from the beginning, without a due date. */
    CaseStory given(String step, double from, double until) {
        return work(step, from, from, until, null);
    }

    CaseStory taken(String step, double from, double taken, double until) {
        return work(step, from, taken, until, null);
    }

    CaseStory due(String step, double from, double until, double due) {
        return work(step, from, from, until, at(due));
    }

    private CaseStory work(String step, double from, double taken, double until, @Nullable Instant due) {
        return add(step, run, StayKind.WORK, from, until, at(taken), due, false);
    }

    CaseStory cutOff(String step, double from, double until, double due) {
        return add(step, run, StayKind.WORK, from, until, null, at(due), true);
    }

    /** Returns the id of what is around others. */
    String around(String element, StayKind kind, String parent, double from, double until) {
        add(element, parent, kind, from, until, null, null, false);
        return stays.get(stays.size() - 1).id();
    }

    String around(String element, StayKind kind, double from, double until) {
        return around(element, kind, run, from, until);
    }

    CaseStory inside(String parent, String step, double from, double until) {
        return add(step, parent, StayKind.WORK, from, until, at(from), null, false);
    }

    private CaseStory add(
            String element,
            String parent,
            StayKind kind,
            double from,
            double until,
            @Nullable Instant taken,
            @Nullable Instant due,
            boolean cancelled) {
        var id = run + "-" + stays.size();
        stays.add(
                new Stay(id, parent, element, Map.of("en", element), kind, at(from), at(until), taken, due, cancelled));
        return this;
    }

    List<Stay> stays() {
        return stays;
    }

    FinishedCase ended(double at) {
        return ended(at, false, false);
    }

    FinishedCase ended(double at, boolean moved, boolean cancelled) {
        return new FinishedCase(new RunId(run), null, 1, moved, cancelled, MONDAY, at(at), stays);
    }

    static Instant at(double hours) {
        return MONDAY.plus(hours(hours));
    }

    static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }
}
