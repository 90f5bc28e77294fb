package org.optr.project;

/** How much a defect matters. A critical one keeps the project from closing. */
public enum Severity {
    CRITICAL,
    MAJOR,
    MINOR
}
