package org.optr.result;

/** By what the way to a result is rated, apart from the result itself. */
public enum Criterion {
    PLANNING,
    COLLABORATION,
    QUALITY,
    COMMUNICATION,
    RISK_HANDLING
}
