package org.optr.engine.camunda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases.Suspension;
import org.optr.people.PersonId;

/** That a run is held, by whom and why. */
@Entity
@Table(name = "case_suspension")
class SuspensionRecord {

    @Id
    private String run;

    private String heldWith;

    @Embedded
    private PersonId person;

    private Instant suspendedAt;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected SuspensionRecord() {}

    SuspensionRecord(RunId run, RunId heldWith, Suspension suspension) {
        this.run = run.value();
        this.heldWith = heldWith.value();
        this.person = suspension.by();
        this.suspendedAt = suspension.at();
        this.reason = suspension.reason();
    }

    /** Whether the hold of that run brought this one. */
    boolean isHeldWith(RunId other) {
        return heldWith.equals(other.value());
    }

    Suspension suspension() {
        return new Suspension(person, suspendedAt, reason);
    }
}
