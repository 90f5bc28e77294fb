package org.optr.objective;

/** The ways to answer in a round of approval. */
public enum ResponseKind {
    APPROVED,
    CHANGES_REQUESTED,
    REJECTED,
    ACKNOWLEDGED
}
