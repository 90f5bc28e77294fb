package org.optr.audit.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastWork;
import org.optr.engine.PastWork.DoneItem;
import org.optr.people.PastSubstitutes;
import org.optr.people.PersonId;
import org.optr.people.StoodIn;
import org.springframework.stereotype.Component;

/** Brings together what people decided in cases: the entries, the record of steps, and who stood in for whom. */
@Component
class Decisions {

    private final FindingEntries entries;
    private final PastWork work;
    private final PastSubstitutes substitutes;

    Decisions(FindingEntries entries, PastWork work, PastSubstitutes substitutes) {
        this.entries = entries;
        this.work = work;
        this.substitutes = substitutes;
    }

    /** Returns what was decided in cases, the oldest first; what the engine's history no longer has is left out. */
    List<DecisionFact> in(Collection<String> roots) {
        var found = pairs(work.doneIn(roots), entries.completionsIn(roots));
        if (found.isEmpty()) {
            return List.of();
        }
        var from = found.get(0).item().endedAt();
        var until = found.get(found.size() - 1).item().endedAt();
        var stoodIn =
                substitutes
                        .of(found.stream().map(each -> each.item().by()).toList(), from, until.plusMillis(1))
                        .stream()
                        .collect(groupingBy(StoodIn::substitute));
        return found.stream()
                .map(each -> new DecisionFact(each.entry(), each.item(), absent(each.item(), stoodIn)))
                .toList();
    }

    private static Set<PersonId> absent(DoneItem item, Map<PersonId, List<StoodIn>> stoodIn) {
        return stoodIn.getOrDefault(item.by(), List.of()).stream()
                .filter(each -> each.at(item.endedAt()))
                .collect(mapping(StoodIn::person, toSet()));
    }

    /**
     * The record of a step is written just before its entry, by the same person in the same case: each takes the first entry
     * that is left and not earlier.
     */
    static List<DecisionFact> pairs(List<DoneItem> items, List<EntryFact> completions) {
        Map<Doer, Deque<EntryFact>> left = new HashMap<>();
        completions.forEach(entry -> left.computeIfAbsent(
                        new Doer(entry.rootCase(), entry.actor(), entry.onBehalfOf()), first -> new ArrayDeque<>())
                .add(entry));
        var found = new ArrayList<DecisionFact>();
        for (var item : items) {
            var begun = item.endedAt().truncatedTo(ChronoUnit.MICROS);
            var queue = left.getOrDefault(new Doer(item.root(), item.by(), item.onBehalfOf()), new ArrayDeque<>());
            while (!queue.isEmpty() && queue.element().at().isBefore(begun)) {
                queue.remove();
            }
            if (!queue.isEmpty()) {
                found.add(new DecisionFact(queue.remove(), item, Set.of()));
            }
        }
        return found;
    }

    private record Doer(@Nullable String root, PersonId person, @Nullable PersonId onBehalfOf) {}
}
