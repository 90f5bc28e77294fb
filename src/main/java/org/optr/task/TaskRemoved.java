package org.optr.task;

import java.util.List;
import org.optr.project.ProjectId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** A plan lost a task, with its subtasks; its project's history tells it, for the task has none any more. */
public record TaskRemoved(ProjectId project, TaskId task, List<FieldChange> changes) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROJECT, project.toString());
    }
}
