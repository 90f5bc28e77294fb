package org.optr.audit.export;

/** Why an export failed. */
public enum ExportTrouble {
    /** Again and again, the server that worked on it ended before it was done. */
    LOST,
    TOO_LARGE,
    /** The search found more entries than an export of one may hold. */
    TOO_MANY,
    /** Whoever asked for it is no auditor any more. */
    NOT_ALLOWED,
    /** What it was asked for is not there. */
    NOTHING_THERE,
    DEFECT
}
