package org.optr.engine.camunda;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.engine.RunningCases.Times;
import org.optr.engine.camunda.StepTimes.StepFact;

/**
 * What is known of the steps of a process, in all versions that were asked for.
 *
 * @param waiting how often a case waits there
 * @param failed how often it failed
 * @param waited for how long, one for each that waits
 * @param took how long it took, one for each that was finished
 */
record StepFacts(List<StepFact> waiting, List<StepFact> failed, List<StepFact> waited, List<StepFact> took) {

    /** @param names gives a step's names by the definition and the element */
    List<StepLoad> loads(BiFunction<String, String, Map<String, String>> names) {
        var definitions = Stream.of(waiting, failed, took)
                .flatMap(List::stream)
                .collect(toMap(StepFact::element, StepFact::definition, (one, other) -> one));
        return definitions.entrySet().stream()
                .map(step -> load(step.getKey(), names.apply(step.getValue(), step.getKey())))
                .sorted(Comparator.comparing(StepLoad::failed)
                        .thenComparing(StepLoad::waiting)
                        .reversed()
                        .thenComparing(StepLoad::element))
                .toList();
    }

    private StepLoad load(String element, Map<String, String> name) {
        return new StepLoad(
                element,
                name,
                sum(waiting, element),
                sum(failed, element),
                times(waited, element),
                times(took, element));
    }

    private static long sum(List<StepFact> facts, String element) {
        return of(facts, element).mapToLong(StepFact::value).sum();
    }

    private static @Nullable Times times(List<StepFact> facts, String element) {
        return Percentiles.of(
                of(facts, element).map(StepFact::value).map(Duration::ofMillis).toList());
    }

    private static Stream<StepFact> of(List<StepFact> facts, String element) {
        return facts.stream().filter(fact -> fact.element().equals(element));
    }
}
