package org.optr.objective;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact without which an objective cannot be submitted.
 *
 * @param key message key of the sentence that says what is missing and what to do
 * @param keyResult title of the key result that misses it; empty where the objective itself does
 */
public record MissingFact(String key, String keyResult) {

    static List<MissingFact> in(List<KeyResultDraft> keyResults) {
        return keyResults.isEmpty()
                ? List.of(new MissingFact("objective.missing.key-result", ""))
                : keyResults.stream().flatMap(MissingFact::of).toList();
    }

    static Stream<MissingFact> of(KeyResultDraft keyResult) {
        var metric = keyResult.metric();
        var type = metric.type();
        return Stream.of(
                        when(type.needsUnit() && metric.unit().isEmpty(), "unit"),
                        when(type.needsStart() && metric.start() == null, "baseline"),
                        when(type.needsTarget() && metric.target() == null, "target"),
                        when(type == MetricType.MAINTAIN && metric.low() == null && metric.high() == null, "band"),
                        when(
                                type == MetricType.MILESTONE
                                        && keyResult.milestones().isEmpty(),
                                "milestones"),
                        when(keyResult.dueOn() == null, "due"),
                        when(keyResult.owner() == null, "owner"))
                .flatMap(fact -> fact)
                .map(fact -> new MissingFact("objective.missing." + fact, keyResult.title()));
    }

    private static Stream<String> when(boolean missing, String fact) {
        return missing ? Stream.of(fact) : Stream.empty();
    }
}
