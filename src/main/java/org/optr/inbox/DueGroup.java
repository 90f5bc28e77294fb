package org.optr.inbox;

/** How soon an item is due, soonest first. */
public enum DueGroup {
    OVERDUE,
    TODAY,
    LATER_THIS_WEEK,
    LATER,
    WITHOUT_DATE
}
