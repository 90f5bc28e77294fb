package org.optr.inbox;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

record ObjectiveRenamed(SubjectRef subject) implements DomainEvent {

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange("title", "before", "after"));
    }
}
