package org.optr.audit.findings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * What an auditor noted of a finding.
 *
 * @param seen false where somebody wants it to be looked at again
 * @param upTo the last entry that the finding had then
 * @param note why it is all right, or why it is to be looked at again; null where nothing was said or it was erased
 */
public record FindingMark(boolean seen, long upTo, @Nullable String note, PersonId by, Instant at, int version) {

    /** Whether nothing has come to the finding since. */
    boolean covers(Finding finding) {
        return seen && upTo >= finding.lastEntry();
    }
}
