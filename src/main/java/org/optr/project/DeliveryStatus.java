package org.optr.project;

/** Where a deliverable stands between its plan and its acceptance. */
public enum DeliveryStatus {
    PLANNED,
    DELIVERED,
    ACCEPTED,
    /** What was refused is put right, and delivered again. */
    REFUSED
}
