package org.optr.objective;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gathers what figures are computed from, for many objectives at once. */
@Component
class Readings {

    private final CheckInRepository checkIns;
    private final Cycles cycles;

    Readings(CheckInRepository checkIns, Cycles cycles) {
        this.checkIns = checkIns;
        this.cycles = cycles;
    }

    /** Returns one reading for each objective, in the same order. */
    List<ObjectiveReading> of(List<Objective> objectives) {
        var knownCycles = cycles.all().stream().collect(toMap(CycleSummary::id, identity()));
        var trends = trends(objectives.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .toList());
        return objectives.stream()
                .map(objective -> new ObjectiveReading(
                        objective.keyResults().stream()
                                .map(keyResult -> reading(objective, keyResult, knownCycles, trends))
                                .toList(),
                        objective.changedAt()))
                .toList();
    }

    private static KeyResultReading reading(
            Objective objective,
            KeyResult keyResult,
            Map<CycleId, CycleSummary> cycles,
            Map<KeyResultId, List<Measurement>> trends) {
        var cycle = Objects.requireNonNull(cycles.get(objective.terms().cycle()));
        var rhythm = objective.approval().checkInRhythm();
        return new KeyResultReading(
                keyResult.id(),
                keyResult.content(),
                cycle,
                objective.changedAt(),
                objective.approval().publishedAt(),
                rhythm == null ? cycle.cadenceDays() : rhythm.days(),
                trends.getOrDefault(keyResult.id(), List.of()));
    }

    private Map<KeyResultId, List<Measurement>> trends(Collection<KeyResult> keyResults) {
        var ids = keyResults.stream().map(keyResult -> keyResult.id().value()).toList();
        return ids.isEmpty()
                ? Map.of()
                : checkIns.oldestFirst(ids).stream().collect(groupingBy(Measurement::keyResult));
    }
}
