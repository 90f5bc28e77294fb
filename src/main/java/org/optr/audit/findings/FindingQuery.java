package org.optr.audit.findings;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * Which findings to show. What is null or empty does not matter; all that is given must hold.
 *
 * @param rules any of these
 * @param person who did it, or on whose behalf
 * @param seen whether an auditor has looked at it
 */
public record FindingQuery(
        LocalDate from, LocalDate until, Set<FindingRule> rules, @Nullable PersonId person, @Nullable Boolean seen) {

    public FindingQuery {
        rules = Set.copyOf(rules);
    }
}
