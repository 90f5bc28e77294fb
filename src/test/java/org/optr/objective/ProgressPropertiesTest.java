package org.optr.objective;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.objective.ObjectiveExamples.keyResult;
import static org.optr.objective.ObjectiveExamples.milestones;
import static org.optr.objective.ObjectiveExamples.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class ProgressPropertiesTest {

    private static Progress linear(BigDecimal start, BigDecimal target, BigDecimal current) {
        var type = target.compareTo(start) > 0 ? MetricType.INCREASE : MetricType.DECREASE;
        return progress(Metric.from(type, "", start, target), current);
    }

    private static Progress progress(Metric metric, BigDecimal current) {
        return Objects.requireNonNull(Progress.of(keyResult("Anything", metric), trend(current.toPlainString())));
    }

    @Provide
    Arbitrary<BigDecimal> number() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(-1_000_000), new BigDecimal(1_000_000))
                .ofScale(2);
    }

    @Property
    void progressLiesBetweenZeroAndOne(
            @ForAll MetricType type,
            @ForAll("number") BigDecimal start,
            @ForAll("number") BigDecimal target,
            @ForAll @NotEmpty List<@IntRange(min = -1000, max = 1000) Integer> values) {
        Assume.that(type != MetricType.PERCENTAGE || isShare(start) && isShare(target) && !start.equals(target));
        Assume.that(type != MetricType.RELATIVE || start.signum() != 0 && target.signum() != 0);
        Assume.that(type != MetricType.COUNT || target.signum() > 0);
        var low = start.min(target);
        var metric = new Metric(type, "", start, target, low, start.max(target));

        var progress = Progress.of(
                keyResult("Anything", metric),
                trend(values.stream().map(String::valueOf).toArray(String[]::new)));

        if (progress != null) {
            assertThat(progress.value()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    @Property
    void theUnitDoesNotMatter(
            @ForAll("number") BigDecimal start,
            @ForAll("number") BigDecimal target,
            @ForAll("number") BigDecimal current,
            @ForAll @IntRange(min = 1, max = 10_000) int factor) {
        Assume.that(!start.equals(target));
        var scale = BigDecimal.valueOf(factor);

        assertThat(linear(start.multiply(scale), target.multiply(scale), current.multiply(scale))
                        .raw())
                .isEqualByComparingTo(linear(start, target, current).raw());
    }

    @Property
    void upAndDownAreMirrorImages(
            @ForAll("number") BigDecimal start,
            @ForAll("number") BigDecimal target,
            @ForAll("number") BigDecimal current) {
        Assume.that(!start.equals(target));

        assertThat(linear(start.negate(), target.negate(), current.negate()).raw())
                .isEqualByComparingTo(linear(start, target, current).raw());
    }

    @Property
    void nearerToTheTargetIsNeverLess(
            @ForAll("number") BigDecimal start,
            @ForAll("number") BigDecimal target,
            @ForAll("number") BigDecimal one,
            @ForAll("number") BigDecimal other) {
        Assume.that(!start.equals(target));
        var rising = target.compareTo(start) > 0;
        var worse = rising ? one.min(other) : one.max(other);
        var better = rising ? one.max(other) : one.min(other);

        assertThat(linear(start, target, better).value())
                .isGreaterThanOrEqualTo(linear(start, target, worse).value());
    }

    @Property
    void startAndTargetAreTheEndsOfTheScale(@ForAll("number") BigDecimal start, @ForAll("number") BigDecimal target) {
        Assume.that(!start.equals(target));

        assertThat(linear(start, target, start).raw()).isZero();
        assertThat(linear(start, target, target).raw()).isEqualByComparingTo("1");
    }

    @Property
    void oneMoreMilestoneDoneIsMore(@ForAll @NotEmpty List<@IntRange(min = 1, max = 100) Integer> weights) {
        Assume.that(weights.size() <= 50);
        for (var done = 0; done < weights.size(); done++) {
            assertThat(share(weights, done + 1)).isGreaterThan(share(weights, done));
        }
        assertThat(share(weights, weights.size())).isEqualByComparingTo("1");
    }

    private static BigDecimal share(List<Integer> weights, int done) {
        var steps = new Milestone[weights.size()];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = new Milestone("Step " + i, BigDecimal.valueOf(weights.get(i)), i < done);
        }
        return Objects.requireNonNull(Progress.of(milestones(steps), List.of()))
                .value()
                .setScale(6, HALF_UP);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
