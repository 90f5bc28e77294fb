package org.optr.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.objective.MetricType.BINARY;
import static org.optr.objective.MetricType.COUNT;
import static org.optr.objective.MetricType.PERCENTAGE;
import static org.optr.objective.MetricType.RELATIVE;
import static org.optr.objective.ObjectiveExamples.draft;
import static org.optr.objective.ObjectiveExamples.keyResult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;

class WrongInputTest {

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static Arguments refusal(String rule, ThrowingCallable input) {
        return Arguments.of(rule, input);
    }

    private static CheckInDraft confident(String confidence) {
        return new CheckInDraft(ONE, Set.of(), new BigDecimal(confidence), "", null, null);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("objective.title.missing", () -> draft("  \t")),
                refusal("objective.title.too-long", () -> draft("x".repeat(201))),
                refusal("objective.title.too-long", () -> draft("x".repeat(100_000))),
                refusal("objective.key-result.title.missing", () -> keyResult("", Metric.of(BINARY, ""))),
                refusal("objective.metric.unit.too-long", () -> Metric.of(COUNT, "x".repeat(41))),
                refusal("objective.metric.band.reversed", () -> Metric.band("%", TEN, ONE)),
                refusal("objective.metric.relative.zero-start", () -> Metric.from(RELATIVE, "h", ZERO, TEN)),
                refusal("objective.metric.relative.zero-target", () -> Metric.from(RELATIVE, "h", TEN, ZERO)),
                refusal("objective.metric.count", () -> Metric.from(COUNT, "sites", null, ZERO)),
                refusal("objective.metric.percentage", () -> Metric.from(PERCENTAGE, "%", ZERO, new BigDecimal("101"))),
                refusal("objective.metric.same", () -> Metric.from(PERCENTAGE, "%", TEN, new BigDecimal("10.00"))),
                refusal("objective.number.too-large", () -> Metric.from(COUNT, "EUR", null, new BigDecimal("1E12"))),
                refusal(
                        "objective.number.too-large",
                        () -> Metric.from(COUNT, "", null, new BigDecimal("1E999999999"))),
                refusal("objective.number.too-fine", () -> Metric.from(COUNT, "", null, new BigDecimal("0.0000001"))),
                refusal("objective.number.too-fine", () -> Metric.from(COUNT, "", null, new BigDecimal("1E-999999"))),
                refusal("objective.milestone.weight", () -> new Milestone("Hamburg", ZERO, false)),
                refusal("objective.check-in.confidence", () -> confident("1.1")),
                refusal("objective.check-in.confidence", () -> confident("-0.1")),
                refusal("objective.check-in.confidence", () -> confident("0.755")),
                refusal("objective.check-in.value.percentage", () -> Metric.of(PERCENTAGE, "%")
                        .checked(new BigDecimal("100.1"))),
                refusal("objective.check-in.value.count", () -> Metric.of(COUNT, "")
                        .checked(ONE.negate())),
                refusal("objective.check-in.value.binary", () -> Metric.of(BINARY, "")
                        .checked(TEN)),
                refusal("objective.cycle.cadence", () -> cycle(0)),
                refusal("objective.cycle.cadence", () -> cycle(93)));
    }

    private static CycleDraft cycle(int cadenceDays) {
        return new CycleDraft(
                "2027", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), null, cadenceDays);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void wrongInputIsRefusedByItsRule(String rule, ThrowingCallable input) {
        assertThatThrownBy(input).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @Test
    void textIsKeptAsItIsButForSpacesAroundIt() {
        assertThat(draft(" 目标 🚀 <b>bold</b> ").title()).isEqualTo("目标 🚀 <b>bold</b>");
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(Metric.from(COUNT, "", null, new BigDecimal("100.00")))
                .isEqualTo(Metric.from(COUNT, "", null, new BigDecimal("1E2")));
    }

    @Test
    void aChildCycleLiesInsideItsParent() {
        var year = new Cycle(CycleId.next(), cycle(7), null);
        var late = new CycleDraft("Q1", new Period(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 2, 1)), null, 7);

        assertThatThrownBy(() -> new Cycle(CycleId.next(), late, year))
                .hasMessageContaining("objective.cycle.outside-parent");
    }
}
