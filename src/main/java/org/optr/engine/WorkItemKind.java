package org.optr.engine;

/** What a work item asks for, from the model's property {@code kind}. */
public enum WorkItemKind {
    APPROVAL,
    REVIEW,
    CHECK_IN,
    ASSIGNMENT,
    WORK
}
