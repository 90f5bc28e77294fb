package org.optr.audit.search;

import org.jspecify.annotations.Nullable;

/**
 * How far the index is.
 *
 * @param next the place in the ledger of the next entry to add
 * @param rebuilt of the next one to add once more; null while nothing is rebuilt
 * @param until of the first one not to be rebuilt; null while nothing is
 */
record SearchState(long next, @Nullable Long rebuilt, @Nullable Long until) {

    /** Returns where a pass goes on; null if there is none. */
    @Nullable Long place(Pass pass) {
        return pass == Pass.NEW ? Long.valueOf(next) : rebuilt;
    }

    /** Returns where a pass ends. */
    long end(Pass pass) {
        return pass == Pass.NEW || until == null ? Long.MAX_VALUE : until;
    }
}
