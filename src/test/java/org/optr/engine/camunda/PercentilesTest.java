package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.engine.RunningCases.Times;
import org.optr.engine.camunda.StepTimes.StepFact;

class PercentilesTest {

    @Test
    void nothingHasNoMedian() {
        assertThat(Percentiles.of(List.of())).isNull();
    }

    @Test
    void oneDurationIsBoth() {
        assertThat(Percentiles.of(hours(3))).isEqualTo(times(3, 3));
    }

    @Test
    void eachIsADurationThatOccurred() {
        assertThat(Percentiles.of(hours(8, 2))).isEqualTo(times(2, 8));
        assertThat(Percentiles.of(hours(9, 1, 5))).isEqualTo(times(5, 9));
    }

    @Test
    void nineOfTenAreNotLonger() {
        assertThat(Percentiles.of(hours(LongStream.rangeClosed(1, 10).toArray())))
                .isEqualTo(times(5, 9));
        assertThat(Percentiles.of(hours(LongStream.rangeClosed(1, 11).toArray())))
                .isEqualTo(times(6, 10));
    }

    @Test
    void aStepIsOneInAllVersionsWhatFailedStandsFirst() {
        var facts = new StepFacts(
                List.of(new StepFact("one", "Decide", 2), new StepFact("two", "Decide", 1)),
                List.of(new StepFact("two", "Record", 1)),
                List.of(new StepFact("one", "Decide", 3_600_000)),
                List.of());

        var loads = facts.loads((definition, element) -> Map.of("en", element));

        assertThat(loads).extracting(StepLoad::element).containsExactly("Record", "Decide");
        assertThat(loads.get(1).waiting()).isEqualTo(3);
        assertThat(loads.get(1).waited()).isEqualTo(times(1, 1));
        assertThat(loads.get(1).spent()).isNull();
    }

    private static List<Duration> hours(long... hours) {
        return LongStream.of(hours).mapToObj(Duration::ofHours).toList();
    }

    private static Times times(long median, long nineOfTen) {
        return new Times(Duration.ofHours(median), Duration.ofHours(nineOfTen));
    }
}
