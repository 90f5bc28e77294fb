package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectRef;

/**
 * Automatic steps that failed in the background at each of their tries. Each try undid everything it had begun, so what came
 * before such a step stands, and nothing behind it has happened. (What fails behind a person's answer is refused to that person
 * at once, and their answer stays open.)
 */
public interface FailedSteps {

    /** Returns the failed steps of the runs about a subject that the acting person may see. */
    List<FailedStep> of(SubjectRef subject);

    /** Returns the failed steps of a run and of those that it called, for those who may read {@link RunningCases}. */
    List<FailedStep> in(RunId run);

    /** Whether the acting person may try failed steps again: process owners and administrators may. */
    boolean mayRetry();

    /**
     * Tries a failed step once more, now and in the name of OPTR.
     *
     * @throws RuleViolation {@code step.retry.not-yours} if the acting person may not, {@code step.retry.gone} if the step does
     *     not wait any more, the step's own refusal if it fails again
     */
    void retry(SubjectRef subject, String job);

    /** As {@link #retry(SubjectRef, String)}, for those who see the run among {@link RunningCases}. */
    void retry(RunId run, String job);

    /**
     * A step that waits for somebody to mend its cause.
     *
     * @param job what the log calls it
     * @param name by language tag; {@code en} is always there
     * @param message what the step threw; null for those who may not see what its case is about
     */
    record FailedStep(String job, RunId run, Map<String, String> name, Instant since, @Nullable String message) {}
}
