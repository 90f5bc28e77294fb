package org.optr.audit.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * Something that an auditor should look at.
 *
 * @param key the same whenever and wherever it is computed
 * @param rootCase the outermost run; null outside of one
 * @param entry the number of the first entry that it is made of
 * @param lastEntry the number of the last one
 */
public record Finding(
        FindingRule rule,
        String key,
        Instant at,
        PersonId actor,
        @Nullable PersonId onBehalfOf,
        SubjectRef subject,
        @Nullable String rootCase,
        long entry,
        long lastEntry,
        Trigger trigger) {}
