package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.shared.Period;

class CycleSummaryTest {

    private final CycleSummary year = cycle("2026", "2026-01-01", "2026-12-31");
    private final CycleSummary third = cycle("2026 Q3", "2026-07-01", "2026-09-30");
    private final CycleSummary fourth = cycle("2026 Q4", "2026-10-01", "2026-12-31");
    private final CycleSummary first = cycle("2027 Q1", "2027-01-01", "2027-03-31");
    private final List<CycleSummary> all = List.of(first, year, fourth, third);

    private static CycleSummary cycle(String name, String from, String to) {
        return new CycleSummary(CycleId.next(), name, new Period(LocalDate.parse(from), LocalDate.parse(to)), null, 7);
    }

    @Test
    void aQuarterFollowsAQuarterAndNotTheYearThatEndedWithIt() {
        assertThat(first.previousAmong(all)).contains(fourth);
        assertThat(fourth.previousAmong(all)).contains(third);
    }

    @Test
    void theFirstOfItsLengthFollowsNone() {
        assertThat(year.previousAmong(all)).isEmpty();
        assertThat(third.previousAmong(all)).isEmpty();
    }
}
