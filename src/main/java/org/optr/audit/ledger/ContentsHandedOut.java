package org.optr.audit.ledger;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/** Somebody took the contents of an entry and their salt home, to check them against the proof. */
record ContentsHandedOut(SubjectRef subject, String event, long number) implements DomainEvent {

    @Override
    public List<FieldChange> changes() {
        return List.of(
                new FieldChange("entry-number", null, Long.toString(number)),
                new FieldChange("entry-event", null, event));
    }
}
