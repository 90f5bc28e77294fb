package org.optr.project;

/** Where a project is on its way from an idea to an outcome that is accepted. */
public enum ProjectStatus {
    /** The business case is being written, for the first time or after it was sent back. */
    PROPOSED,
    IN_APPROVAL,
    PLANNING,
    PLAN_IN_APPROVAL,
    RUNNING,
    /** The work has ended; what it brought is being accepted and handed over. */
    CLOSING,
    CLOSED,
    REJECTED,
    CANCELLED;

    /** Whether something can still come of it. */
    public boolean open() {
        return beingInitiated() || underWay();
    }

    /** Whether it has a baseline and is not over. */
    public boolean underWay() {
        return this == RUNNING || this == CLOSING;
    }

    /** Whether it does not run yet. */
    boolean beingInitiated() {
        return this == PROPOSED || this == IN_APPROVAL || this == PLANNING || this == PLAN_IN_APPROVAL;
    }
}
