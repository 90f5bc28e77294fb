package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.optr.objective.ObjectiveExamples.NOW;
import static org.optr.objective.ObjectiveExamples.QUARTER;
import static org.optr.objective.ObjectiveExamples.keyResult;
import static org.optr.objective.ObjectiveExamples.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optr.shared.Figure.Contribution;

class FiguresTest {

    private static final Offset<BigDecimal> CLOSE = within(new BigDecimal("0.000001"));

    private static KeyResultReading reading(KeyResultDraft content, String... values) {
        var start = QUARTER.period().startsOn().atStartOfDay().toInstant(ZoneOffset.UTC);
        return new KeyResultReading(
                KeyResultId.next(), content, QUARTER, start, start, QUARTER.cadenceDays(), trend(values));
    }

    private static KeyResultDraft share(String title, String weight) {
        return new KeyResultDraft(
                title,
                Metric.from(MetricType.PERCENTAGE, "%", BigDecimal.ZERO, new BigDecimal(100)),
                List.of(),
                QUARTER.period().endsOn(),
                ObjectiveExamples.ANNA,
                new BigDecimal(weight));
    }

    @Test
    void whatWasPublishedDuringTheCycleIsNotBehindFromTheFirstDay() {
        var published = Instant.parse("2027-03-01T09:00:00Z");
        var reading =
                new KeyResultReading(KeyResultId.next(), share("Late", "1"), QUARTER, published, published, 7, trend());

        assertThat(reading.at(published).expected().value()).isEqualByComparingTo("0");
        assertThat(reading.at(published).health().shown()).isEqualTo(Health.ON_TRACK);
        assertThat(reading.at(published.plus(Duration.ofDays(32))).expected().value())
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-04, 0", // first day
        "2027-01-05, 0.015625", // 1 of 64 working days
        "2027-01-09, 0.0625", // Saturday counts like the Friday before: 4 of 64
        "2027-02-15, 0.46875", // 30 of 64
        "2027-04-02, 1",
        "2027-05-01, 1",
        "2026-12-01, 0"
    })
    void theExpectedProgressGrowsByWorkingDays(LocalDate today, BigDecimal expected) {
        assertThat(Pace.expected(QUARTER.period().startsOn(), QUARTER.period().endsOn(), today))
                .isEqualByComparingTo(expected);
    }

    @Property
    void workingDaysAddUp(
            @ForAll @IntRange(max = 400) int first,
            @ForAll @IntRange(max = 400) int second,
            @ForAll @IntRange(max = 7) int day) {
        var start = LocalDate.of(2027, 1, 4).plusDays(day);
        var middle = start.plusDays(first);
        var end = middle.plusDays(second);

        assertThat(WorkingDays.between(start, middle) + WorkingDays.between(middle, end))
                .isEqualTo(WorkingDays.between(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 0.60, ON_TRACK",
        "0.499, 0.60, AT_RISK",
        "0.35, 0.60, AT_RISK",
        "0.349, 0.60, OFF_TRACK",
        "0.90, 0.20, ON_TRACK"
    })
    void theHealthFollowsTheDistanceToTheExpectedProgress(BigDecimal progress, BigDecimal expected, Health health) {
        assertThat(HealthRule.ofPace(progress, expected)).isEqualTo(health);
    }

    @ParameterizedTest
    @CsvSource({"1, ON_TRACK", "0.75, ON_TRACK", "0.74, AT_RISK", "0.35, AT_RISK", "0.34, OFF_TRACK", "0, OFF_TRACK"})
    void aConfidenceIsReadWithoutGaps(BigDecimal confidence, Health health) {
        assertThat(HealthRule.ofConfidence(confidence)).isEqualTo(health);
    }

    @Test
    void whatPeopleSayComesBeforeWhatFiguresSuggestAndTheDifferenceIsTold() {
        var opinion = new HealthOpinion(Health.OFF_TRACK, new BigDecimal("0.8"));

        assertThat(opinion.shown()).isEqualTo(Health.ON_TRACK);
        assertThat(opinion.differs()).isTrue();
        assertThat(new HealthOpinion(Health.AT_RISK, null).shown()).isEqualTo(Health.AT_RISK);
        assertThat(new HealthOpinion(Health.AT_RISK, null).differs()).isFalse();
    }

    @Test
    void anObjectiveIsTheWeightedMeanOfItsScoredKeyResultsAndSaysSo() {
        var baseline = keyResult("Find out the cost", Metric.of(MetricType.BASELINE, "EUR"));
        var objective = new ObjectiveReading(
                List.of(reading(share("A", "3"), "80"), reading(share("B", "1"), "40"), reading(baseline, "7")), NOW);

        var figures = objective.at(NOW);

        assertThat(figures.progress().value()).isEqualByComparingTo("0.7");
        assertThat(figures.expected().value()).isEqualByComparingTo("0.46875");
        assertThat(figures.paceGap().value()).isEqualByComparingTo("0.23125");
        assertThat(figures.progress().contributions())
                .extracting(Contribution::title, Contribution::weight, each -> plain(each.value()))
                .containsExactly(
                        tuple("A", new BigDecimal("3"), "0.8"),
                        tuple("B", new BigDecimal("1"), "0.4"),
                        tuple("Find out the cost", BigDecimal.ONE, null));
        assertThat(figures.progress().asOf()).isEqualTo("2027-01-04T09:00:00Z");
    }

    @Property
    void equalWeightsMayBeAnyNumber(@ForAll @IntRange(min = 1, max = 1000) int weight) {
        var readings = List.of(reading(share("A", "" + weight), "80"), reading(share("B", "" + weight), "41"));

        assertThat(new ObjectiveReading(readings, NOW).at(NOW).progress().value())
                .isEqualByComparingTo("0.605");
    }

    @Test
    void anObjectiveWithoutScoreHasNoFigureInsteadOfZero() {
        var figures = new ObjectiveReading(List.of(), NOW).at(NOW);

        assertThat(figures.progress().value()).isNull();
        assertThat(figures.paceGap().value()).isNull();
        assertThat(figures.health().shown()).isNull();
        assertThat(figures.progress().asOf()).isEqualTo(NOW);
    }

    @Test
    void aBandIsExpectedToHoldFromTheFirstDay() {
        var figures = reading(keyResult("Stay available", Metric.band("%", BigDecimal.TEN, null)), "11", "9")
                .at(NOW);

        assertThat(figures.expected().value()).isEqualByComparingTo("1");
        assertThat(figures.health().computed()).isEqualTo(Health.OFF_TRACK);
    }

    @Test
    void aKeyResultIsStaleAfterOneAndAHalfCadences() {
        var reading = reading(share("A", "1"), "10", "20");
        var last = Instant.parse("2027-01-11T09:00:00Z");

        assertThat(reading.at(last.plus(Duration.ofHours(252))).stale()).isFalse();
        assertThat(reading.at(last.plus(Duration.ofHours(252)).plusSeconds(1)).stale())
                .isTrue();
        assertThat(reading.at(Instant.parse("2027-04-03T09:00:00Z")).stale()).isFalse();
    }

    @Test
    void aStraightTrendForecastsItself() {
        var forecast = Objects.requireNonNull(Trend.forecast(trend("10", "17", "24", "31"), LocalDate.of(2027, 2, 28)));

        // one per day since Monday 4 January 09:00, to the end of 28 February: 10 + 55.625
        assertThat(forecast.middle()).isCloseTo(new BigDecimal("65.625"), CLOSE);
        assertThat(forecast.high().subtract(forecast.low())).isCloseTo(BigDecimal.ZERO, CLOSE);
        assertThat(forecast.basis()).isEqualTo(4);
    }

    @Test
    void anUnevenTrendForecastsARange() {
        var forecast = Objects.requireNonNull(Trend.forecast(trend("10", "30", "20"), LocalDate.of(2027, 1, 24)));

        // by hand, in weeks 0, 1, 2 and 2.9464: slope 5, mean 20, Sxx 2, residuals -5, 10, -5: s² = 150 / 1,
        // error = √(150 × (1 + 1/3 + 1.9464² / 2)) = 22.0033
        assertThat(forecast.middle().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("29.7321");
        assertThat(forecast.high().subtract(forecast.middle()).setScale(3, RoundingMode.HALF_UP))
                .isEqualByComparingTo("22.003");
    }

    @Test
    void thereIsNoForecastFromTwoCheckInsOrFromOneMoment() {
        var once = trend("1").get(0);

        assertThat(Trend.forecast(trend("1", "2"), LocalDate.of(2027, 4, 2))).isNull();
        assertThat(Trend.forecast(List.of(once, once, once), LocalDate.of(2027, 4, 2)))
                .isNull();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
