package org.optr.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.optr.people.PersonId;

/**
 * What shows that something was done.
 *
 * @param link an https address; empty where the note says it all
 * @param by who added it
 */
@Embeddable
public record Evidence(
        EvidenceId id, String title, String link, String note, PersonId by, @Column(name = "added_at") Instant at) {}
