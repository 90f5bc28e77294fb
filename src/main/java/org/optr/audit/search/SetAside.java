package org.optr.audit.search;

import java.time.Instant;

/**
 * An entry that could not be indexed.
 *
 * @param entry its number in the ledger, from 1
 * @param reference by which the log says why
 */
public record SetAside(long entry, String reference, Instant at) {}
