package org.optr.task;

import org.optr.shared.DomainEvent;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Whatever happened to a task. */
public interface TaskEvent extends DomainEvent {

    TaskId task();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.TASK, task().toString());
    }
}
