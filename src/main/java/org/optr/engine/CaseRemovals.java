package org.optr.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;

/**
 * The engine's history of whole cases, and its removal. It knows no reader and no rule: whoever calls it decides what may go.
 *
 * @see <a href="file:docs/decisions/0035-retention.md">docs/decisions/0035</a>
 */
public interface CaseRemovals {

    /** Returns the processes that are known, with how long their newest models want their cases kept. */
    List<KeptProcess> processes();

    /**
     * Returns outermost runs of a process that ended before a time, the oldest first.
     *
     * @param after the last one of the page before; null for the first page
     */
    List<EndedRoot> endedBefore(ProcessKey process, Instant before, @Nullable EndedRoot after, int limit);

    /** Returns the case to which a run belongs, with all of its runs; nothing if the engine has no history of it. */
    Optional<WholeCase> caseOf(RunId run);

    /** Returns whole cases by their outermost runs, in that order, as {@link #caseOf} does; in as many statements for any number. */
    List<WholeCase> casesOf(Collection<RunId> roots);

    /** Returns outermost runs of the cases in which a run's number begins so. */
    List<RunId> numbered(String beginning, int limit);

    /**
     * Removes what the engine's history and the rows beside it have of a finished case. The caller has a transaction.
     *
     * @throws IllegalStateException if a part of it still runs
     */
    RemovedHistory remove(WholeCase finished);

    /**
     * @param names by language; {@code en} is always there
     * @param days null if the model wants them kept for ever
     */
    record KeptProcess(ProcessKey process, Map<String, String> names, @Nullable Integer days) {}

    record EndedRoot(RunId root, Instant endedAt) {}

    /**
     * @param root the outermost run
     * @param runs all of them, the outermost first
     * @param running whether a part of it has not ended
     */
    record WholeCase(RunId root, List<CaseRun> runs, boolean running) {

        public WholeCase {
            runs = List.copyOf(runs);
        }

        public CaseRun outermost() {
            return runs.get(0);
        }
    }

    /**
     * @param subject null for a run that is about nothing
     * @param endedAt null as long as it runs
     */
    record CaseRun(
            RunId id, ProcessKey process, @Nullable SubjectRef subject, Instant startedAt, @Nullable Instant endedAt) {}

    /**
     * How much is gone.
     *
     * @param rows beside the engine's history
     */
    record RemovedHistory(
            long runs, long steps, long workItems, long values, long decisions, long operations, long rows) {}
}
