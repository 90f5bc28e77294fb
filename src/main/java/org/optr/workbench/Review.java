package org.optr.workbench;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.optr.people.PersonId;

/** What a second person said about a proposed draft. */
@Embeddable
record Review(
        @Column(name = "review_note") String note,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "reviewed_by")) PersonId reviewedBy,
        Instant reviewedAt) {}
