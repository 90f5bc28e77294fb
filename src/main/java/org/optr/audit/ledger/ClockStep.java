package org.optr.audit.ledger;

import java.time.Instant;

/**
 * A place in the ledger where the clock was set back. The order of entries is that of their sealing, whatever their times say.
 *
 * @param entry place of the first entry with an earlier time, from 1
 * @param from the time of the entry before it
 * @param back its own time
 */
public record ClockStep(long entry, Instant from, Instant back) {}
