package org.optr.workbench;

import org.optr.shared.DomainEvent;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Something that happened to a draft or to what it proposes. */
public interface DraftEvent extends DomainEvent {

    DraftId draft();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROCESS_CHANGE, draft().toString());
    }
}
