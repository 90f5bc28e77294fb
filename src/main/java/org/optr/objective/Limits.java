package org.optr.objective;

/** How many characters a text may have. */
final class Limits {

    static final int TITLE = 200;
    static final int UNIT = 40;
    static final int LONG = 4_000;

    private Limits() {}
}
