package org.optr.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.objective.Health;
import org.optr.shared.Period;

/** The figures of a project of 100 000 that has earned 40 000 for 50 000, and should have earned 45 000. */
class EarnedValueTest {

    private static final EarnedValue LATE_AND_DEAR = value("100000", "45000", "40000", "50000");
    private static final EarnedValue NOT_BEGUN = value("100000", "0", "0", "0");

    private static EarnedValue value(String budget, String planned, String earned, String spent) {
        return new EarnedValue(
                new BigDecimal(budget), new BigDecimal(planned), new BigDecimal(earned), new BigDecimal(spent));
    }

    private static void assertIs(String expected, BigDecimal actual) {
        assertThat(actual.setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
    }

    private static void assertIs(String expected, Optional<BigDecimal> actual) {
        assertIs(expected, actual.orElseThrow());
    }

    @Test
    void variancesAreWhatIsEarnedLessWhatWasPlannedOrSpent() {
        assertIs("-5000", LATE_AND_DEAR.scheduleVariance());
        assertIs("-10000", LATE_AND_DEAR.costVariance());
    }

    @Test
    void indicesDivideWhatIsEarned() {
        assertIs("0.8889", LATE_AND_DEAR.schedulePerformance());
        assertIs("0.8", LATE_AND_DEAR.costPerformance());
    }

    @Test
    void theWholeIsEstimatedInThreeWays() {
        assertIs("125000", LATE_AND_DEAR.estimate());
        assertIs("110000", LATE_AND_DEAR.estimateAsPlanned());
        assertIs("134375", LATE_AND_DEAR.estimateWithDelay());
    }

    @Test
    void theRestFollowsFromTheEstimate() {
        assertIs("75000", LATE_AND_DEAR.toGo());
        assertIs("-25000", LATE_AND_DEAR.varianceAtCompletion());
        assertIs("1.2", LATE_AND_DEAR.performanceToComplete());
    }

    @Test
    void aCostMoreChangesThePerformanceAsTheFormulaSays() {
        assertIs("0.7273", value("100000", "45000", "40000", "55000").costPerformance());
    }

    @Test
    void whatWouldDivideByZeroIsNotKnown() {
        assertThat(List.of(
                        NOT_BEGUN.schedulePerformance(),
                        NOT_BEGUN.costPerformance(),
                        NOT_BEGUN.estimate(),
                        NOT_BEGUN.estimateWithDelay(),
                        NOT_BEGUN.toGo(),
                        NOT_BEGUN.varianceAtCompletion()))
                .containsOnly(Optional.empty());
        assertIs("1", NOT_BEGUN.performanceToComplete());
        assertIs("100000", NOT_BEGUN.estimateAsPlanned());
    }

    @Test
    void whoeverSpentWithoutEarningHasNoEstimate() {
        var nothingEarned = value("100000", "45000", "0", "50000");

        assertIs("0", nothingEarned.costPerformance());
        assertThat(nothingEarned.estimate()).isEmpty();
        assertThat(nothingEarned.estimateWithDelay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000", "120000"})
    void noPerformanceSavesABudgetThatIsUsedUp(String spent) {
        assertThat(value("100000", "45000", "40000", spent).performanceToComplete())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, ON_TRACK",
        "0.95, ON_TRACK",
        "0.9499, AT_RISK",
        "0.85, AT_RISK",
        "0.8499, OFF_TRACK",
        "0, OFF_TRACK"
    })
    void anIndexHasAColour(BigDecimal index, Health health) {
        assertThat(EarnedValue.health(index)).isEqualTo(health);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 0",
        "2027-03-01, 10",
        "2027-03-05, 50",
        "2027-03-10, 100",
        "2027-03-11, 100",
    })
    void withoutTasksEveryDayCountsAlike(LocalDate day, String percent) {
        var tenDays = new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 10));

        assertIs(percent, EarnedValue.evenPace(tenDays, day));
    }
}
