package org.optr.engine.camunda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.optr.engine.RunId;
import org.optr.people.PersonId;

/** That the values of a run are open to somebody for a while; why, is in the history. */
@Entity
@Table(name = "case_disclosure")
@SuppressWarnings("UnusedVariable") // read by queries only
class DisclosureRecord {

    @Id
    private UUID disclosureId;

    private String run;

    @Embedded
    private PersonId person;

    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureRecord() {}

    DisclosureRecord(RunId run, PersonId person, Instant endsAt) {
        this.disclosureId = UUID.randomUUID();
        this.run = run.value();
        this.person = person;
        this.endsAt = endsAt;
    }
}
