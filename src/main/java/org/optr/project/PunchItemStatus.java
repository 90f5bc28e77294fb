package org.optr.project;

/** Where an item of a punch list stands. */
public enum PunchItemStatus {
    OPEN,
    CORRECTED,
    /** The sponsor lives with it. */
    EXCEPTED
}
