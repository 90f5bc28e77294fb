package org.optr.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource
    void onEveryDayOfTheWeekAnEarlierDayStaysTheEarlierOne(DayOfWeek day) {
        var today = MONDAY.plusDays(day.ordinal());
        var timeline = new Timeline(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));

        for (var days = 1; days < 14; days++) {
            assertThat(timeline.daysAgo(days, 6)).isBefore(timeline.daysAgo(days - 1, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWorksAtAWeekend(DayOfWeek day) {
        var today = MONDAY.plusDays(day.ordinal());
        var timeline = new Timeline(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));

        for (var days = 0; days < 14; days++) {
            assertThat(Timeline.day(timeline.daysAgo(days, 6)).getDayOfWeek())
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }
}
