package org.optr.project;

/** Where a project is on its way from an idea to work that is planned and agreed. */
public enum ProjectStatus {
    /** The business case is being written, for the first time or after it was sent back. */
    PROPOSED,
    IN_APPROVAL,
    PLANNING,
    PLAN_IN_APPROVAL,
    RUNNING,
    REJECTED,
    CANCELLED;

    /** Whether it can still be given up, before it runs. */
    boolean beingInitiated() {
        return this == PROPOSED || this == IN_APPROVAL || this == PLANNING || this == PLAN_IN_APPROVAL;
    }
}
