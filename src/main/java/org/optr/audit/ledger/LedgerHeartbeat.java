package org.optr.audit.ledger;

import java.time.Duration;
import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/**
 * Nothing happened for a while, and this entry says so: without it nobody could tell that from entries that are missing.
 *
 * @param every after how long without an entry the next one follows
 */
public record LedgerHeartbeat(Duration every) implements DomainEvent {

    /** Its name in the history. */
    public static final String NAME = "LedgerHeartbeat";

    static final String EVERY = "heartbeat-seconds";

    @Override
    public SubjectRef subject() {
        return LedgerKeyInstalled.LEDGER;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(every(every));
    }

    static FieldChange every(Duration every) {
        return new FieldChange("heartbeat-seconds", null, Long.toString(every.toSeconds()));
    }
}
