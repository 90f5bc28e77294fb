package org.optr.task;

/** How it is told what share of a task is done. */
public enum PercentRule {
    /** Nothing until the result is accepted. */
    ZERO_HUNDRED,

    /** Half once work has begun, the other half when the result is accepted. */
    FIFTY_FIFTY,

    /** By the weight of the steps that are done. */
    WEIGHTED_STEPS,

    /** By the units that are done. */
    UNITS,

    /** As the responsible person says. */
    MANUAL
}
