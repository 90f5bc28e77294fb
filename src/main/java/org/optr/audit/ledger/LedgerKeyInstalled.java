package org.optr.audit.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/**
 * From this entry on checkpoints are signed with another key.
 *
 * @param before the id of the key so far; null for the first one
 * @param key the verifier key
 */
record LedgerKeyInstalled(@Nullable String before, String key) implements DomainEvent {

    static final SubjectRef LEDGER = new SubjectRef(SubjectKind.PROCESS, "ledger");

    @Override
    public SubjectRef subject() {
        return LEDGER;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange("ledger-key", before, key));
    }
}
