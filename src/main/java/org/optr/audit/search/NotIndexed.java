package org.optr.audit.search;

/** Some entries cannot come into the index because of what is in them. */
final class NotIndexed extends RuntimeException {

    private final long place;

    /** @param place of the first of them in the ledger, from 0 */
    NotIndexed(long place, RuntimeException cause) {
        super(cause);
        this.place = place;
    }

    long place() {
        return place;
    }
}
