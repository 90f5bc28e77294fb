package org.optr.audit.ledger;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/** A node ends in good order. One that breaks down has no such entry. */
record ServerStopped(String version) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return LedgerKeyInstalled.LEDGER;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange("version", version, null));
    }
}
