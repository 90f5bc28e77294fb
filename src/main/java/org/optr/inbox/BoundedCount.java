package org.optr.inbox;

/** A count that is exact up to {@link #LIMIT} and says "or more" beyond, so that it never reads without end. */
public record BoundedCount(int value, boolean more) {

    public static final int LIMIT = 10_000;

    public static final BoundedCount ZERO = new BoundedCount(0, false);

    /** @param found how many were found by a search that stops at one more than {@link #LIMIT} */
    static BoundedCount of(int found) {
        return new BoundedCount(Math.min(found, LIMIT), found > LIMIT);
    }
}
