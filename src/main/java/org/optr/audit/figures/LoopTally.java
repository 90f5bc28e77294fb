package org.optr.audit.figures;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.optr.audit.figures.ProcessFigures.LoopFigures;

/** Counts from where to where cases came back. */
final class LoopTally {

    private final Map<Loop, Times> loops = new HashMap<>();

    /**
     * Counts each way back, from a step to one that the case had entered earlier; that it then goes forward again is no loop of its
     * own. Returns whether the case entered any step again.
     */
    boolean add(CaseFacts facts, Duration took, CasePath path) {
        Map<String, Integer> first = new HashMap<>();
        Set<Loop> found = new HashSet<>();
        var again = false;
        for (var entry = 0; entry < path.legs().size(); entry++) {
            var step = path.legs().get(entry).step();
            var before = first.putIfAbsent(step, entry);
            if (before != null) {
                again = true;
                var from = path.before(entry).step();
                if (first.getOrDefault(from, entry) >= before) {
                    count(new Loop(from, step), facts, took, found);
                }
            }
        }
        return again;
    }

    private void count(Loop loop, CaseFacts facts, Duration took, Set<Loop> found) {
        var counted = loops.computeIfAbsent(loop, first -> new Times());
        counted.times++;
        if (found.add(loop)) {
            counted.cases.add(facts, took);
        }
    }

    /** Returns the most frequent first. */
    List<LoopFigures> figures(int most) {
        return loops.entrySet().stream()
                .map(loop -> loop.getValue().figures(loop.getKey()))
                .sorted(comparingLong(LoopFigures::times)
                        .reversed()
                        .thenComparing(LoopFigures::from)
                        .thenComparing(LoopFigures::back))
                .limit(most)
                .toList();
    }

    private record Loop(String from, String back) {}

    private static final class Times {

        private final LongestCases cases = new LongestCases();
        private long times;

        private LoopFigures figures(Loop loop) {
            return new LoopFigures(loop.from, loop.back, times, cases.behind());
        }
    }
}
