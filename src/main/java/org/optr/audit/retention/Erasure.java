package org.optr.audit.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * A wish to erase the contents of entries, and its decision.
 *
 * @param subject what they are about
 * @param entries how many were chosen
 * @param erased how many of them were erased
 * @param decidedBy null as long as nobody has decided
 */
public record Erasure(
        ErasureId id,
        SubjectRef subject,
        String because,
        PersonId askedBy,
        Instant askedAt,
        ErasureStatus status,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        int entries,
        int erased) {}
