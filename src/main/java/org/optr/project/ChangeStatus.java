package org.optr.project;

/** Where a change request stands. */
public enum ChangeStatus {
    IN_DECISION,
    /** The project runs by a new baseline. */
    APPLIED,
    REJECTED,
    WITHDRAWN
}
