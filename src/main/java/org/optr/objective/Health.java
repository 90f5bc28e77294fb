package org.optr.objective;

/** How likely a key result or an objective is to be reached. */
public enum Health {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
