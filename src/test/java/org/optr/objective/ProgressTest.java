package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.objective.ObjectiveExamples.keyResult;
import static org.optr.objective.ObjectiveExamples.milestones;
import static org.optr.objective.ObjectiveExamples.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static Progress progress(Metric metric, String... values) {
        return Objects.requireNonNull(Progress.of(keyResult("Anything", metric), trend(values)));
    }

    @ParameterizedTest
    @CsvSource({
        // type, start, target, current, raw (two decimals), value
        "DECREASE,   8,    5,    6,    0.67,  0.67",
        "DECREASE,   142,  121,  130,  0.57,  0.57",
        "DECREASE,   8,    5,    9,    -0.33, 0.00",
        "DECREASE,   8,    5,    4,    1.33,  1.00",
        "INCREASE,   82,   94,   87,   0.42,  0.42",
        "INCREASE,   3.9,  4.5,  4.3,  0.67,  0.67",
        "INCREASE,   -10,  10,   0,    0.50,  0.50",
        "PERCENTAGE, 0,    90,   45,   0.50,  0.50",
        "PERCENTAGE, 60,   40,   55,   0.25,  0.25",
        // target 140 × 0.85 = 119
        "RELATIVE,   140,  -15,  126,  0.67,  0.67",
        // target 60 × 1.2 = 72
        "RELATIVE,   60,   20,   75,   1.25,  1.00",
        "COUNT,      ,     40,   10,   0.25,  0.25",
        "COUNT,      ,     2,    3,    1.50,  1.00",
        "BINARY,     ,     ,     1,    1.00,  1.00",
        "BINARY,     ,     ,     0,    0.00,  0.00"
    })
    void theRawAndTheScoredValueAreThoseCalculatedByHand(
            MetricType type, BigDecimal start, BigDecimal target, String current, BigDecimal raw, BigDecimal value) {
        var progress = progress(Metric.from(type, "", start, target), current);

        assertThat(progress.raw().setScale(2, RoundingMode.HALF_UP)).isEqualTo(raw);
        assertThat(progress.value().setScale(2, RoundingMode.HALF_UP)).isEqualTo(value);
    }

    @Test
    void theWorkingShowsTheFormulaWithItsNumbers() {
        var defects = Metric.from(MetricType.DECREASE, "%", new BigDecimal("8.00"), new BigDecimal(5));

        assertThat(progress(defects, "6").working()).isEqualTo("(6 - 8) / (5 - 8)");
    }

    @Test
    void aBandCountsTheCheckInsInsideItsEndsIncluded() {
        var availability = Metric.band("%", new BigDecimal("99.9"), new BigDecimal("100"));

        var progress = progress(availability, "99.9", "99.8", "100", "99.95");

        assertThat(progress.value()).isEqualByComparingTo("0.75");
        assertThat(progress.working()).isEqualTo("3 / 4");
    }

    @Test
    void aBandMayBeOpenAtOneEnd() {
        assertThat(progress(Metric.band("%", null, new BigDecimal(3)), "4", "-2")
                        .value())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void milestonesCountByWeight() {
        var keyResult = milestones(
                new Milestone("Hamburg", new BigDecimal(3), true), new Milestone("Suzhou", new BigDecimal(1), false));

        var progress = Objects.requireNonNull(Progress.of(keyResult, trend()));

        assertThat(progress.value()).isEqualByComparingTo("0.75");
    }

    @Test
    void beforeTheFirstCheckInAKeyResultStandsAtItsStart() {
        var time = ObjectiveExamples.deliveryTime();

        assertThat(progress(time).value()).isZero();
    }

    @Test
    void whatIsNotKnownIsNotCalledZero() {
        var noStart = Metric.from(MetricType.INCREASE, "%", null, BigDecimal.TEN);

        assertThat(Progress.of(keyResult("No start", noStart), trend("4"))).isNull();
        assertThat(Progress.of(keyResult("No check-in", Metric.band("%", BigDecimal.ONE, null)), trend()))
                .isNull();
        assertThat(Progress.of(keyResult("Baseline", Metric.of(MetricType.BASELINE, "days")), trend("4")))
                .isNull();
        assertThat(Progress.of(milestones(), trend())).isNull();
    }

    @Test
    void aTargetMetFromTheStartCountsWhileItHolds() {
        var satisfaction = Metric.from(MetricType.INCREASE, "%", new BigDecimal(90), new BigDecimal(80));

        assertThat(progress(satisfaction, "85").value()).isEqualByComparingTo("1");
        assertThat(progress(satisfaction, "79").value()).isZero();
        assertThat(progress(satisfaction, "79").working()).isEqualTo("79 ≥ 80");
    }
}
