package org.optr.workbench.move;

/** What became of a case, or would become of it where the move is only tried. */
public enum CaseOutcome {
    WAITING,
    MOVED,
    STAYED,
    FAILED
}
