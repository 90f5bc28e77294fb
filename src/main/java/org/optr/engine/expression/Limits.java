package org.optr.engine.expression;

/** What one expression may cost. */
final class Limits {

    static final int TEXT = 4_000;
    static final int DEPTH = 40;
    static final int NODES = 400;
    static final int DIGITS = 18;
    static final int RESULT = 100_000;

    private Limits() {}
}
