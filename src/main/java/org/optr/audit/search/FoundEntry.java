package org.optr.audit.search;

import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.shared.SubjectRef;

/**
 * An entry that was searched for.
 *
 * @param place in the ledger, from 0
 * @param rootCase the outermost run; null outside of one
 */
public record FoundEntry(AuditRecord entry, long place, SubjectRef subject, @Nullable String rootCase) {}
