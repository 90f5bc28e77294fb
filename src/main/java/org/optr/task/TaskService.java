package org.optr.task;

import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.project.ProjectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with tasks: the project's manager writes the plan, the responsible person reports. */
@Component("optrTaskService") // the engine has a bean named after the class
@Transactional
public class TaskService {

    /** @param after the sibling below which it comes; null for the last at the top */
    public TaskId add(ProjectId project, @Nullable TaskId after, TaskDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** @param version of the task as it was read; a newer one refuses the change */
    public void change(TaskId id, int version, TaskDraft draft) {}

    /** Makes the task the last subtask of the sibling before it. */
    public void indent(TaskId id) {}

    /** Makes the task the sibling after its parent. */
    public void outdent(TaskId id) {}

    public void moveUp(TaskId id) {}

    public void moveDown(TaskId id) {}

    /**
     * @param newParent null for the top
     * @param position among the new siblings, from 0
     */
    public void move(TaskId id, @Nullable TaskId newParent, int position) {}

    /** Removes a task that nobody was asked to do, with its subtasks. */
    public void remove(TaskId id) {}

    /** @param version of the task as it was read; a newer one refuses the report */
    public void report(TaskId id, int version, Progress progress) {}

    public EvidenceId addEvidence(TaskId id, EvidenceDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void removeEvidence(TaskId id, EvidenceId evidence) {}

    /** Has a task of a running project offered; the run of its objective hears the message {@code TaskAdded}. */
    public void offer(TaskId id) {}

    /** Gives a task to somebody else; its run hears the message {@code TaskReassigned} with {@code newResponsibleId}. */
    public void reassign(TaskId id, PersonId responsible, String reason) {}

    /** Gives a task up; its run, if it has one, hears the message {@code TaskCancelled} with {@code cancelReason}. */
    public void cancel(TaskId id, String reason) {}
}
