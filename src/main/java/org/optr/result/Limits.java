package org.optr.result;

/** How many characters a text may have. */
final class Limits {

    static final int TITLE = 200;
    static final int SHORT = 1_000;
    static final int REASON = 2_000;
    static final int LONG = 4_000;

    private Limits() {}
}
