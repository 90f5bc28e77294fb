package org.optr.audit.replay;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;

/**
 * One event of a case.
 *
 * @param submission SHA-256 in hexadecimal of what was submitted; null where nothing was
 * @param sealed whether the ledger holds it already
 */
public record Moment(AuditRecord entry, @Nullable String submission, boolean sealed) {

    public Instant at() {
        return entry.at();
    }

    Moment without(Set<String> fields) {
        return new Moment(entry.without(fields), submission, sealed);
    }
}
