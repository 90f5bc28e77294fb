package org.optr.workbench;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.optr.people.PersonId;

/** That a second person wants a proposed draft in force. */
@Embeddable
record Approval(
        @Column(name = "approval_note") String note,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "approved_by")) PersonId approvedBy,
        Instant approvedAt) {}
