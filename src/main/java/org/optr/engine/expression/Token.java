package org.optr.engine.expression;

/** @param text of a text literal without its quotes */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SYMBOL
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
