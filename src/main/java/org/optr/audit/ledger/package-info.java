/**
 * The proof that the record of events is whole: a Merkle tree after RFC 9162 over all entries, whose signed checkpoints leave the
 * server. Formats: {@code docs/ledger.md}.
 */
@NullMarked
package org.optr.audit.ledger;

import org.jspecify.annotations.NullMarked;
