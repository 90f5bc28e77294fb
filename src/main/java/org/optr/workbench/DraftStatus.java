package org.optr.workbench;

/** Where a draft stands on its way into force. */
public enum DraftStatus {
    OPEN,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    DISCARDED;

    /** Whether it may still come into force. */
    public boolean alive() {
        return this == OPEN || this == IN_REVIEW || this == SCHEDULED;
    }
}
