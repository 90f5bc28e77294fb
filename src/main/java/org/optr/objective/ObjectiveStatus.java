package org.optr.objective;

/** Where an objective is on its way from a thought to something everybody can rely on. */
public enum ObjectiveStatus {
    DRAFT,
    IN_APPROVAL,
    CHANGES_REQUESTED,
    PUBLISHED,
    REJECTED;

    /** Whether the owner may write in it now. */
    public boolean editable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }
}
