package org.optr.objective;

/** How a key result measures success. The rules of each type are those of {@link Progress}. */
public enum MetricType {
    /** From a baseline up to a target. */
    INCREASE,
    /** From a baseline down to a target. */
    DECREASE,
    /** Inside a band for the whole period. */
    MAINTAIN,
    /** Weighted steps, each done or not. */
    MILESTONE,
    /** How often something is done, out of a planned number. */
    COUNT,
    /** From a baseline by a percentage, up or down: -15 means 15 % less. */
    RELATIVE,
    /** A share between 0 and 100 %, from a baseline to a target. */
    PERCENTAGE,
    /** Done or not. */
    BINARY,
    /** Finds out where things stand; bears no score. */
    BASELINE;

    /** Whether a baseline must be known before the key result is submitted. */
    public boolean needsStart() {
        return switch (this) {
            case INCREASE, DECREASE, RELATIVE, PERCENTAGE -> true;
            case MAINTAIN, MILESTONE, COUNT, BINARY, BASELINE -> false;
        };
    }

    /** Whether a target value must be known before the key result is submitted. */
    public boolean needsTarget() {
        return needsStart() || this == COUNT;
    }

    /** Whether a unit must be named before the key result is submitted. */
    public boolean needsUnit() {
        return this != MILESTONE && this != BINARY;
    }

    public boolean scored() {
        return this != BASELINE;
    }
}
