package org.optr.audit.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.Evidence;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/**
 * An entry as it is exported.
 *
 * @param number by which the history knows it
 * @param id by which the ledger knows it
 * @param onBehalfOf null where the actor acted for themselves
 * @param rootCase the outermost run; null outside of one
 * @param place in the ledger, from 1; null as long as it is not sealed
 * @param leaf the hash by which the ledger knows it, in hexadecimal; null as long as it is not sealed
 */
record ExportedEntry(
        long number,
        String id,
        Instant at,
        PersonId actor,
        @Nullable PersonId onBehalfOf,
        String event,
        SubjectRef subject,
        @Nullable String rootCase,
        Evidence evidence,
        List<FieldChange> changes,
        @Nullable Long place,
        @Nullable String leaf) {}
