package org.optr.objective;

/** Where an objective is on its way from a thought to something everybody can rely on. */
public enum ObjectiveStatus {
    DRAFT,
    IN_APPROVAL,
    CHANGES_REQUESTED,
    PUBLISHED,
    REJECTED,
    CLOSING,
    CLOSED;

    /** Whether the owner may write in it now. */
    public boolean editable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether it has been opened to everybody, which is never taken back. */
    public boolean published() {
        return this == PUBLISHED || this == CLOSING || this == CLOSED;
    }

    boolean withdrawable() {
        return this == IN_APPROVAL || this == CHANGES_REQUESTED;
    }
}
