package org.optr.task.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private final Timeline tenDays = new Timeline(FIRST, FIRST.plusDays(9));

    @Test
    void aBarReachesFromTheMorningOfItsFirstDayToTheEveningOfItsLast() {
        assertThat(tenDays.bar(FIRST.plusDays(2), FIRST.plusDays(4))).isEqualTo(new Timeline.Bar(20, 30));
        assertThat(tenDays.bar(FIRST, FIRST.plusDays(9))).isEqualTo(new Timeline.Bar(0, 100));
    }

    @Test
    void withOnlyOneEndKnownTheBarIsThatDay() {
        assertThat(tenDays.bar(null, FIRST.plusDays(9))).isEqualTo(new Timeline.Bar(90, 10));
        assertThat(tenDays.bar(FIRST, null)).isEqualTo(new Timeline.Bar(0, 10));
        assertThat(tenDays.bar(null, null)).isEqualTo(Timeline.NOTHING);
    }

    @Test
    void itGrowsToWhatLiesOutside() {
        var wider = tenDays.including(FIRST.minusDays(5)).including(null).including(FIRST.plusDays(20));

        assertThat(wider).isEqualTo(new Timeline(FIRST.minusDays(5), FIRST.plusDays(20)));
    }

    @Test
    void itMarksTheMonthsAndNeverMoreThanEight() {
        var spring = new Timeline(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 5, 31));
        var years = new Timeline(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31));

        assertThat(spring.marks()).containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 1));
        assertThat(years.marks()).hasSizeLessThanOrEqualTo(8).contains(LocalDate.of(2027, 6, 1));
    }
}
