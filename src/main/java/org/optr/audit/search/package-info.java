/**
 * Finds entries of the history for auditors, by an index of its own that is built from the ledger.
 *
 * @see <a href="file:docs/decisions/0032-search-by-an-index-of-our-own.md">docs/decisions/0032</a>
 */
@NullMarked
package org.optr.audit.search;

import org.jspecify.annotations.NullMarked;
