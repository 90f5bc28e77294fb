package org.optr.audit.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * That nothing of a case is removed or erased.
 *
 * @param root the outermost run of the case
 * @param subject what it is about; null where it is about nothing
 * @param liftedBy null as long as it holds
 */
public record LegalHold(
        HoldId id,
        RunId root,
        @Nullable SubjectRef subject,
        String because,
        PersonId setBy,
        Instant setAt,
        @Nullable String liftedBecause,
        @Nullable PersonId liftedBy,
        @Nullable Instant liftedAt) {

    public boolean isInForce() {
        return liftedAt == null;
    }
}
