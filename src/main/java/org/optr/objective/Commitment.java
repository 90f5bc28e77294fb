package org.optr.objective;

/** What score is expected: a committed objective is to reach 1.0, an aspirational one 0.7 on average. */
public enum Commitment {
    COMMITTED,
    ASPIRATIONAL
}
