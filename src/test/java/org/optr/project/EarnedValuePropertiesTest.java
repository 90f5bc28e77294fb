package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class EarnedValuePropertiesTest {

    private static final BigDecimal CLOSE = new BigDecimal("0.000001");

    private static EarnedValue value(long budget, long planned, long earned, long spent) {
        return new EarnedValue(
                BigDecimal.valueOf(budget),
                BigDecimal.valueOf(planned),
                BigDecimal.valueOf(earned),
                BigDecimal.valueOf(spent));
    }

    private static void assertClose(BigDecimal left, BigDecimal right) {
        assertThat(left.subtract(right).abs()).isLessThan(CLOSE);
    }

    @Property
    void whatIsSpentAndWhatIsToGoAreTheWhole(
            @ForAll @LongRange(min = 1, max = 10_000_000) long budget,
            @ForAll @LongRange(min = 1, max = 10_000_000) long earned,
            @ForAll @LongRange(min = 1, max = 10_000_000) long spent) {
        var value = value(budget, budget, earned, spent);

        assertClose(
                value.spent().add(value.toGo().orElseThrow()), value.estimate().orElseThrow());
        assertClose(
                value.estimate().orElseThrow().add(value.varianceAtCompletion().orElseThrow()), value.budget());
    }

    @Property
    void anIndexIsBelowOneExactlyWhereTheVarianceIsBelowZero(
            @ForAll @LongRange(min = 1, max = 10_000_000) long planned,
            @ForAll @LongRange(max = 10_000_000) long earned,
            @ForAll @LongRange(min = 1, max = 10_000_000) long spent) {
        var value = value(10_000_000, planned, earned, spent);

        assertThat(value.schedulePerformance().orElseThrow().compareTo(BigDecimal.ONE))
                .isEqualTo(value.scheduleVariance().signum());
        assertThat(value.costPerformance().orElseThrow().compareTo(BigDecimal.ONE))
                .isEqualTo(value.costVariance().signum());
    }

    @Property
    void whoeverEarnsWhatItCostsKeepsTheBudget(
            @ForAll @LongRange(min = 1, max = 10_000_000) long budget,
            @ForAll @LongRange(min = 1, max = 10_000_000) long earned) {
        var value = value(budget, earned, earned, earned);

        assertClose(value.estimate().orElseThrow(), value.budget());
        assertClose(value.estimateAsPlanned(), value.budget());
        assertClose(value.estimateWithDelay().orElseThrow(), value.budget());
    }

    @Property
    void aCostMoreNeverLooksBetter(
            @ForAll @LongRange(max = 1_000_000) long earned,
            @ForAll @LongRange(min = 1, max = 1_000_000) long spent,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        var before = value(1_000_000, 500_000, earned, spent);
        var after = value(1_000_000, 500_000, earned, spent + more);

        assertThat(after.costPerformance().orElseThrow())
                .isLessThanOrEqualTo(before.costPerformance().orElseThrow());
    }
}
