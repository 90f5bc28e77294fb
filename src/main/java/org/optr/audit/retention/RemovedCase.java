package org.optr.audit.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * A run of which only the ledger tells.
 *
 * @param root the outermost run of its case
 * @param subject null where it was about nothing
 * @param period by which its history was removed
 * @param by who began that; null where the ledger has no entry of it
 */
public record RemovedCase(
        RunId run,
        RunId root,
        ProcessKey process,
        @Nullable SubjectRef subject,
        Instant startedAt,
        Instant endedAt,
        Instant removedAt,
        RetentionPeriod period,
        @Nullable PersonId by) {}
