package org.optr.audit.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * What the rules know of an entry.
 *
 * @param number in the history
 * @param rootCase the outermost run; null outside of one
 */
record EntryFact(
        long number,
        Instant at,
        PersonId actor,
        @Nullable PersonId onBehalfOf,
        String event,
        SubjectRef subject,
        @Nullable String rootCase) {

    static final String COMPLETED = "WorkItemCompleted";

    boolean isCompletion() {
        return event.equals(COMPLETED) && rootCase != null;
    }

    Finding finding(FindingRule rule, Trigger trigger) {
        return new Finding(
                rule, rule + ":" + number, at, actor, onBehalfOf, subject, rootCase, number, number, trigger);
    }
}
