package org.optr.objective;

/** How high in the organisation an objective is set. */
public enum ObjectiveLevel {
    COMPANY,
    DEPARTMENT,
    TEAM,
    PERSON
}
