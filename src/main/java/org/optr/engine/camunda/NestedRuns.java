package org.optr.engine.camunda;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;

/**
 * The order in which runs that call each other say where their subject is.
 *
 * @param own the runs about the subject
 * @param carrying those runs around them that have a branch about the subject now
 */
record NestedRuns(Collection<RunSummary> runs, Set<RunId> own, Set<RunId> carrying) {

    /**
     * Where the subject is now before what is over, its own runs before those that called them, the called before its caller,
     * and newer ones before older ones.
     */
    List<RunSummary> inOrder() {
        return runs.stream()
                .distinct()
                .sorted(Comparator.comparing((RunSummary run) -> !isNow(run))
                        .thenComparing(run -> !own.contains(run.id()))
                        .thenComparing(run -> -depth(run))
                        .thenComparing(RunSummary::startedAt, Comparator.reverseOrder()))
                .toList();
    }

    private boolean isNow(RunSummary run) {
        return run.endedAt() == null && (own.contains(run.id()) || carrying.contains(run.id()));
    }

    private int depth(RunSummary run) {
        return runs.stream()
                .filter(caller -> caller.id().equals(run.calledBy()))
                .findFirst()
                .map(caller -> 1 + depth(caller))
                .orElse(0);
    }
}
