package org.optr.workbench.backtest;

/** How far a back-test is. */
public enum BackTestStatus {
    RUNNING,
    DONE,
    /** Somebody stopped it, or it took too long; what was tested until then counts. */
    STOPPED,
    /** The history did not answer in time; what was tested until then counts. */
    TOO_SLOW,
    /** The files could not be tested as they are. */
    FAILED
}
