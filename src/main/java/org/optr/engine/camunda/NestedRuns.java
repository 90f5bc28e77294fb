package org.optr.engine.camunda;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.optr.engine.ProcessRuns.RunSummary;

/** The order in which runs that call each other say where their subject is. */
final class NestedRuns {

    /** Running ones first, the called before its caller, and newer ones before older ones. */
    static List<RunSummary> innermostFirst(Collection<RunSummary> runs) {
        return runs.stream()
                .distinct()
                .sorted(Comparator.comparing((RunSummary run) -> run.endedAt() != null)
                        .thenComparing(run -> -depth(run, runs))
                        .thenComparing(RunSummary::startedAt, Comparator.reverseOrder()))
                .toList();
    }

    private static int depth(RunSummary run, Collection<RunSummary> runs) {
        return runs.stream()
                .filter(caller -> caller.id().equals(run.calledBy()))
                .findFirst()
                .map(caller -> 1 + depth(caller, runs))
                .orElse(0);
    }

    private NestedRuns() {}
}
