package org.optr.task;

/** How many characters a text may have. */
final class Limits {

    static final int UNIT = 50;
    static final int TITLE = 200;
    static final int REASON = 1_000;
    static final int LINK = 2_000;
    static final int LONG = 4_000;

    private Limits() {}
}
