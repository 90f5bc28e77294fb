package org.optr.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.task.TaskExamples.LABELS;
import static org.optr.task.TaskExamples.NOW;
import static org.optr.task.TaskExamples.counted;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class PercentPropertiesTest {

    private static final BigDecimal HARDLY_ANYTHING = new BigDecimal("0.001");

    @Provide
    Arbitrary<BigDecimal> amount() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal(1_000_000))
                .ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> share() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, Numbers.HUNDRED)
                .ofScale(4);
    }

    private static Task working(PercentRule rule, List<WorkStep> steps, @Nullable BigDecimal units) {
        var draft = TaskExamples.planned().terms().draft();
        var task = new Task(TaskId.next(), TaskExamples.PROJECT, counted(draft, rule, steps, units));
        task.offer(LABELS, NOW);
        task.accept();
        return task;
    }

    private static List<WorkStep> steps(List<BigDecimal> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> new WorkStep("Step " + i, weights.get(i), false))
                .toList();
    }

    private static BigDecimal afterSteps(List<WorkStep> steps, Set<Integer> done) {
        var task = working(PercentRule.WEIGHTED_STEPS, steps, null);
        var titles = done.stream()
                .filter(i -> i < steps.size())
                .map(i -> "Step " + i)
                .collect(Collectors.toSet());
        task.report(new Progress(null, titles, null, null, null, ""));
        return task.course().percent();
    }

    @Property(tries = 300)
    void stepsCountByTheirWeightAndAddUpToAll(
            @ForAll @Size(min = 1, max = 50) List<@From("amount") BigDecimal> weights,
            @ForAll @Size(max = 20) Set<@IntRange(max = 49) Integer> done) {
        var steps = steps(weights);
        var others = IntStream.range(0, weights.size())
                .boxed()
                .filter(i -> !done.contains(i))
                .collect(Collectors.toSet());

        var together = afterSteps(steps, done).add(afterSteps(steps, others));

        assertThat(together.subtract(Numbers.HUNDRED).abs()).isLessThan(HARDLY_ANYTHING);
    }

    @Property(tries = 300)
    void oneMoreStepNeverMeansLess(
            @ForAll @Size(min = 1, max = 20) List<@From("amount") BigDecimal> weights,
            @ForAll @Size(max = 19) Set<@IntRange(max = 19) Integer> done,
            @ForAll @IntRange(max = 19) int more) {
        var steps = steps(weights);
        var grown = new HashSet<>(done);
        grown.add(more);

        assertThat(afterSteps(steps, grown)).isGreaterThanOrEqualTo(afterSteps(steps, done));
    }

    @Property(tries = 300)
    void unitsAreAShareAndNeverMoreThanAll(@ForAll("amount") BigDecimal units, @ForAll("amount") BigDecimal done) {
        var task = working(PercentRule.UNITS, List.of(), units);

        task.report(new Progress(null, Set.of(), done, null, null, ""));

        var percent = task.course().percent();
        assertThat(percent).isBetween(BigDecimal.ZERO, Numbers.HUNDRED);
        assertThat(percent.compareTo(Numbers.HUNDRED) == 0 || done.compareTo(units) < 0)
                .isTrue();
    }

    @Property(tries = 300)
    void theResponsiblePersonIsTakenAtTheirWord(@ForAll("share") BigDecimal said) {
        var task = working(PercentRule.MANUAL, List.of(), null);

        task.report(new Progress(said, Set.of(), null, null, null, ""));

        assertThat(task.course().percent()).isEqualByComparingTo(said);
    }

    @Property
    void fixedFormulasLookAtTheStatusOnly(@ForAll("share") BigDecimal said) {
        var none = working(PercentRule.ZERO_HUNDRED, List.of(), null);
        var half = working(PercentRule.FIFTY_FIFTY, List.of(), null);
        assertThat(half.course().percent()).isEqualByComparingTo("0");

        none.report(new Progress(said, Set.of(), null, null, null, ""));
        half.report(new Progress(said, Set.of(), null, null, null, ""));

        assertThat(none.course().percent()).isEqualByComparingTo("0");
        assertThat(half.course().percent()).isEqualByComparingTo("50");
    }

    @Property
    void whatWasAcceptedIsDoneByAnyRule(@ForAll PercentRule rule, @ForAll("share") BigDecimal said) {
        var task = working(rule, List.of(new WorkStep("Only one", BigDecimal.ONE, false)), BigDecimal.TEN);
        task.report(new Progress(said, Set.of(), BigDecimal.ONE, BigDecimal.ONE, null, ""));
        task.add(TaskExamples.evidence("Log"));
        task.submit(Set.of(TaskExamples.RITA));

        task.acceptResult("");

        assertThat(task.course().percent()).isEqualByComparingTo("100");
    }

    @Property(tries = 300)
    void aMeanLiesBetweenTheLeastAndTheMost(
            @ForAll @Size(min = 1, max = 30) List<@From("share") BigDecimal> percents,
            @ForAll @Size(min = 30, max = 30) List<@From("amount") BigDecimal> efforts) {
        var shares = IntStream.range(0, percents.size())
                .mapToObj(i -> new Share(percents.get(i), efforts.get(i)))
                .toList();

        var mean = Share.mean(shares).orElseThrow();

        var least = percents.stream().min(BigDecimal::compareTo).orElseThrow();
        var most = percents.stream().max(BigDecimal::compareTo).orElseThrow();
        assertThat(mean).isBetween(least.subtract(HARDLY_ANYTHING), most.add(HARDLY_ANYTHING));
    }
}
