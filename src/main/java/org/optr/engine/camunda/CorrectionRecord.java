package org.optr.engine.camunda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.optr.engine.RunId;
import org.optr.people.PersonId;

/** That somebody corrected a variable somewhere in a case; what, is in the history. */
@Entity
@Table(name = "case_correction")
@SuppressWarnings("UnusedVariable") // some columns are for queries only
class CorrectionRecord {

    @Id
    private UUID correctionId;

    private String rootRun;

    @Embedded
    private PersonId person;

    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRecord() {}

    CorrectionRecord(RunId root, PersonId person, Instant at) {
        this.correctionId = UUID.randomUUID();
        this.rootRun = root.value();
        this.person = person;
        this.correctedAt = at;
    }
}
