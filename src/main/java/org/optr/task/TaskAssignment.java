package org.optr.task;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.project.MissingFact;
import org.optr.project.ProjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code task-assignment} does with a task, step by step, as the person whose work item was completed or
 * as OPTR itself. A command that repeats what is done already changes nothing.
 */
@Component
@Transactional
public class TaskAssignment {

    /** Returns who takes part. Refused while responsible, deadline or indicator is missing. */
    @Transactional(readOnly = true)
    public TaskFacts factsFor(TaskId id) {
        throw new UnsupportedOperationException();
    }

    /** Returns the tasks of a plan that can be offered and were not yet, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<TaskId> toOffer(ProjectId project) {
        return List.of();
    }

    /** Returns what has to be known before the task can be offered. */
    @Transactional(readOnly = true)
    public List<MissingFact> missing(TaskId id) {
        return List.of();
    }

    /** Refused while responsible, deadline or indicator is missing. */
    public void offer(TaskId id) {}

    public void accept(TaskId id, PersonId by) {}

    /** The responsible person gives the task back, at once or later; it is planned again. */
    public void decline(TaskId id, PersonId by, String reason) {}

    /** The manager gives the task to somebody, who is asked anew. */
    public void reassign(TaskId id, PersonId by, PersonId responsible) {}

    /** Refused without the indicator's actual, without evidence, or while a predecessor is open. */
    public void submit(TaskId id, PersonId by) {}

    /** Nobody accepts their own. */
    public void acceptResult(TaskId id, PersonId by, String comment) {}

    public void sendBack(TaskId id, PersonId by, String comment) {}

    public void cancelled(TaskId id, String reason) {}
}
