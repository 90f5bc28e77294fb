package org.optr.workbench;

/** How many characters a text may have, and how many files a package. */
final class Limits {

    static final int NAME = 120;
    static final int TITLE = 200;
    static final int REASON = 1_000;
    static final int NOTE = 4_000;
    static final int FILES = 60;
    static final int FORM = 1_000_000;

    private Limits() {}
}
