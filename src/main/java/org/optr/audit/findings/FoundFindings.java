package org.optr.audit.findings;

import java.time.Instant;
import java.util.List;

/**
 * The findings of a period.
 *
 * @param all the newest first
 * @param read how many entries were looked at
 * @param whole whether those were all entries of the period; else only its newest were
 * @param at when they were computed
 */
public record FoundFindings(List<Finding> all, long read, boolean whole, Instant from, Instant until, Instant at) {

    public FoundFindings {
        all = List.copyOf(all);
    }
}
