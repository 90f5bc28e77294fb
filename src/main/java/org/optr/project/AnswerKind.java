package org.optr.project;

/** The ways to answer about a project. */
public enum AnswerKind {
    FEASIBLE,
    APPROVED,
    CHANGES_REQUESTED,
    REJECTED,
    PLAN_APPROVED,
    PLAN_CHANGES_REQUESTED
}
