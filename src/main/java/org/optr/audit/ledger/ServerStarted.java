package org.optr.audit.ledger;

import java.time.Duration;
import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/**
 * A node begins: what lies before had a reason to be silent.
 *
 * @param version of OPTR
 * @param heartbeat after how long without an entry a {@link LedgerHeartbeat} follows; zero for never
 */
record ServerStarted(String version, Duration heartbeat) implements DomainEvent {

    /** Its name in the history. */
    static final String NAME = "ServerStarted";

    @Override
    public SubjectRef subject() {
        return LedgerKeyInstalled.LEDGER;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(new FieldChange("version", null, version), LedgerHeartbeat.every(heartbeat));
    }
}
