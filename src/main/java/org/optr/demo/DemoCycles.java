package org.optr.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Cast.Cycle;
import org.optr.demo.Script.DemoCycle;
import org.optr.objective.CycleDraft;
import org.optr.objective.CycleId;
import org.optr.objective.CycleService;
import org.optr.shared.Period;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The year of the demo company: quarters of 13 weeks, of which the third began seven weeks ago, whatever day it is. */
@Component
@Profile("demo")
class DemoCycles {

    private static final int QUARTER = 13;
    private static final int WEEKS_GONE = 7;

    private final CycleService cycles;

    DemoCycles(CycleService cycles) {
        this.cycles = cycles;
    }

    Map<DemoCycle, Cycle> create(LocalDate today) {
        var third = today.minusWeeks(WEEKS_GONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var begin = third.minusWeeks(2 * QUARTER);
        var name = "FY " + begin.getYear();
        var year = cycle(name, begin, 4 * QUARTER, null);
        var created = new EnumMap<DemoCycle, Cycle>(DemoCycle.class);
        created.put(DemoCycle.YEAR, year);
        created.put(DemoCycle.LAST_QUARTER, cycle(name + " Q2", third.minusWeeks(QUARTER), QUARTER, year.id()));
        created.put(DemoCycle.QUARTER, cycle(name + " Q3", third, QUARTER, year.id()));
        created.put(DemoCycle.NEXT_QUARTER, cycle(name + " Q4", third.plusWeeks(QUARTER), QUARTER, year.id()));
        return created;
    }

    private Cycle cycle(String name, LocalDate begin, int weeks, @Nullable CycleId parent) {
        var period = new Period(begin, begin.plusWeeks(weeks).minusDays(1));
        return new Cycle(cycles.create(new CycleDraft(name, period, parent, 7)), period);
    }
}
