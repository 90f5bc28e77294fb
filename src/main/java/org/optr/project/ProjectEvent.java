package org.optr.project;

import org.optr.shared.DomainEvent;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Whatever happened to a project, its business case and its plan included. */
public interface ProjectEvent extends DomainEvent {

    ProjectId project();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROJECT, project().toString());
    }
}
