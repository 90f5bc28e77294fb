package org.optr.engine.camunda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.optr.people.PersonId;

/** That somebody corrected a variable in the case of a record; what, is in the history. */
@Entity
@Table(name = "case_correction")
@SuppressWarnings("UnusedVariable") // some columns are for queries only
class CorrectionRecord {

    @Id
    private UUID correctionId;

    private String rootRun;
    private String businessKey;

    @Embedded
    private PersonId person;

    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRecord() {}

    CorrectionRecord(CaseFile file, PersonId person, Instant at) {
        this.correctionId = UUID.randomUUID();
        this.rootRun = file.root().value();
        this.businessKey = file.record();
        this.person = person;
        this.correctedAt = at;
    }
}
