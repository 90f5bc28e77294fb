package org.optr.workbench.backtest;

/** What a changed table says of a decision that was made. */
public enum DecisionVerdict {
    UNCHANGED,
    CHANGED,
    /** The engine could not decide: several rules apply where one may, or a cell has no value. */
    FAILS,
    /** The table reads what nobody knew, or what was not recorded. */
    UNTESTABLE
}
