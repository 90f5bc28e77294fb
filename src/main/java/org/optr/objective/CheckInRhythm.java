package org.optr.objective;

/** How often the key results of an objective are checked in on, where it differs from the cycle's own rhythm. */
public enum CheckInRhythm {
    WEEKLY(7),
    FORTNIGHTLY(14),
    MONTHLY(30);

    private final int days;

    CheckInRhythm(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
