package org.optr.people;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/** Somebody's office showed them what is closed to others. */
public record ProtectedDataRead(SubjectRef subject, ProtectedData data) implements DomainEvent {

    @Override
    public List<FieldChange> changes() {
        return FieldChange.of("data-read", null, data).toList();
    }
}
