package org.optr.workbench.backtest;

/** What a replay says of a case. */
public enum CaseVerdict {
    POSSIBLE,
    IMPOSSIBLE,
    /** The rules of the replay do not explain what happened even on the case's own version. */
    UNJUDGED
}
