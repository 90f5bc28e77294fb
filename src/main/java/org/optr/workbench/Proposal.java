package org.optr.workbench;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * That somebody wants a draft in force.
 *
 * @param publishAt null for as soon as it is approved
 */
@Embeddable
public record Proposal(
        String reason,
        @Nullable Instant publishAt,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposed_by")) PersonId proposedBy,
        Instant proposedAt) {}
