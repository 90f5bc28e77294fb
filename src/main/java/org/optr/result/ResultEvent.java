package org.optr.result;

import org.optr.shared.DomainEvent;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Whatever happened to a result, its retrospective and its lessons included. */
public interface ResultEvent extends DomainEvent {

    ResultId result();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.RESULT, result().toString());
    }
}
