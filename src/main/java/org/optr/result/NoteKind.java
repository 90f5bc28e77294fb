package org.optr.result;

/** What a retrospective looks back on. */
public enum NoteKind {
    WENT_WELL,
    IMPROVE
}
