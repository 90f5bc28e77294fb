package org.optr.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.optr.shared.SubjectRef;

/** The running cases of a process, for process owners, administrators and auditors; for all others there are none. */
public interface RunningCases {

    boolean mayRead();

    /**
     * Returns running cases, failed ones first, then the oldest. A text is looked for in the titles of so many cases at a time:
     * a page may have fewer cases than asked for, and still be followed by another one.
     *
     * @param after the {@link CasePage#next} of the page before; null for the first
     */
    CasePage page(ProcessKey process, CaseFilter filter, @Nullable String after, int limit);

    /** @param version null for all versions */
    ProcessLoad load(ProcessKey process, @Nullable Integer version);

    Optional<CaseDetail> find(RunId run);

    /**
     * @param version null for all
     * @param step the element at which a case waits or failed; null for any
     * @param text part of the title of what a case is about; empty for any
     */
    record CaseFilter(@Nullable Integer version, @Nullable String step, CaseChoice choice, String text) {}

    /** Which cases are looked for. */
    enum CaseChoice {
        ALL,
        FAILED,
        SUSPENDED
    }

    /** What state a running case is in. */
    enum CaseState {
        FAILED,
        SUSPENDED,
        RUNNING
    }

    /** @param next null on the last page */
    record CasePage(List<RunningCase> cases, @Nullable String next) {}

    /**
     * @param ref what the case is about; null where it is about nothing
     * @param subject null where it is about nothing that the acting person may see
     */
    record RunningCase(
            RunId id,
            int version,
            @Nullable SubjectRef ref,
            @Nullable SubjectTitle subject,
            Instant startedAt,
            CaseState state,
            List<CaseStep> steps) {}

    /** A step at which a case waits, or that failed. */
    record CaseStep(String element, Map<String, String> name, Instant since, List<String> waitingFor, boolean failed) {}

    /**
     * @param picture of the run on its model
     * @param suspension null unless it is suspended
     */
    record CaseDetail(RunningCase running, RunPicture picture, @Nullable Suspension suspension) {}

    record Suspension(PersonId by, Instant at, String reason) {}

    /**
     * How much waits at the steps of a process.
     *
     * @param days over how many past days time spent is counted
     * @param sampled whether there was more than what the times were taken from; all counts are exact
     */
    record ProcessLoad(long cases, List<StepLoad> steps, int days, boolean sampled) {

        public Optional<StepLoad> step(String element) {
            return steps.stream().filter(each -> each.element().equals(element)).findFirst();
        }
    }

    /**
     * @param waiting how often a case waits there now and has not failed
     * @param failed how often it failed and waits to be tried again
     * @param waited how long what waits there has waited; null if nothing does
     * @param spent how long it took those that left it in the past days; null if none did
     */
    record StepLoad(
            String element,
            Map<String, String> name,
            long waiting,
            long failed,
            @Nullable Times waited,
            @Nullable Times spent) {}

    /** @param nineOfTen so many were not longer */
    record Times(Duration median, Duration nineOfTen) {}
}
