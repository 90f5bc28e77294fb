package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;

/** Starts and steers runs of processes. The subject's id is the run's business key. */
public interface ProcessRuns {

    /** Starts the newest version in force. Values: Boolean, Long, Double, date, or text of at most 4 000 characters. */
    RunId start(ProcessKey process, SubjectRef subject, Map<String, @Nullable Object> variables);

    /**
     * Delivers a message to the one run about the subject that waits for it. Where it begins a branch of the run, beside the
     * main path, what it says is known in that branch only.
     *
     * @throws org.optr.shared.RuleViolation {@code run.not-waiting} if none does
     */
    void message(String name, SubjectRef subject, Map<String, @Nullable Object> variables);

    /**
     * Delivers a message to the one branch, of a run about the subject, that is about something of its own: a project that an
     * objective leads. It is known by its variable, such as {@code projectId}.
     *
     * @throws org.optr.shared.RuleViolation {@code run.not-waiting} if none waits
     */
    void message(String name, SubjectRef subject, SubjectRef about, Map<String, @Nullable Object> variables);

    /** As {@link #message(String, SubjectRef, SubjectRef, Map)}, to whatever waits; it is no fault if nothing does. */
    void announce(String name, SubjectRef subject, SubjectRef about);

    /**
     * Ends a run and the runs that it called; their open work items are cancelled.
     *
     * @throws org.optr.shared.RuleViolation {@code run.suspended} if it is held
     */
    void cancel(RunId run, String reason);

    /**
     * Returns the runs about a subject and those that called them, finished ones included: where the subject is now
     * before what is over, its own runs before those that called them, the called before its caller, newer before older.
     */
    List<RunSummary> of(SubjectRef subject);

    /** Returns where a run is, for its diagram; nothing if the acting person may not see its subject. */
    Optional<RunPicture> picture(RunId run);

    /**
     * @param calledBy null for a run that no other called
     * @param processName by language tag; {@code en} is always there
     * @param endedAt null while it runs
     */
    record RunSummary(
            RunId id,
            @Nullable RunId calledBy,
            ProcessKey process,
            Map<String, String> processName,
            int version,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    /**
     * A run on its model.
     *
     * @param bpmn the model as XML, in the version that the run follows
     * @param steps what happened at each element reached, in order of time
     * @param flows ids of the sequence flows taken
     */
    record RunPicture(RunSummary run, String bpmn, List<StepVisit> steps, List<String> flows) {}

    /**
     * One visit of an element.
     *
     * @param waitingFor names of the persons or groups it waits for; empty when it does not wait for people
     */
    record StepVisit(
            String element,
            Map<String, String> name,
            Instant enteredAt,
            @Nullable Instant leftAt,
            @Nullable Instant dueAt,
            List<String> waitingFor,
            boolean failed,
            boolean cancelled) {}
}
