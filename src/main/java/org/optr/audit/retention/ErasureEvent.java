package org.optr.audit.retention;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/** What people want of the contents of a subject's entries, before anything is erased. */
sealed interface ErasureEvent extends DomainEvent {

    String because();

    int entries();

    @Override
    default List<FieldChange> changes() {
        return List.of(
                new FieldChange("erasure-entries", null, Integer.toString(entries())),
                new FieldChange("erasure-reason", null, because()));
    }

    record ErasureRequested(SubjectRef subject, int entries, String because) implements ErasureEvent {}

    record ErasureRefused(SubjectRef subject, int entries, String because) implements ErasureEvent {}
}
