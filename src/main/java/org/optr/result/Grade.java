package org.optr.result;

/** What a score means, in words that judge nobody. */
public enum Grade {
    DELIVERED,
    PROGRESS,
    LEARNED
}
