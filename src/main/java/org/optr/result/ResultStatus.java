package org.optr.result;

/** Where a result is on its way to a score that stays. */
public enum ResultStatus {
    /** Closing was asked for, with a score proposed; nobody has graded yet. */
    PROPOSED,
    GRADED,
    /** The scores are frozen. */
    CLOSED,
    /** The closing was taken back; it may be asked for again. */
    WITHDRAWN;

    /** Whether scores and retrospective may still change. */
    public boolean open() {
        return this == PROPOSED || this == GRADED;
    }
}
