package org.optr.objective;

import org.optr.shared.DomainEvent;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Whatever happened to an objective, its key results and check-ins included. */
public interface ObjectiveEvent extends DomainEvent {

    ObjectiveId objective();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.OBJECTIVE, objective().toString());
    }
}
