package org.optr.audit.search;

/** By what the entries found are counted and narrowed down. */
public enum Facet {
    PROCESS("process"),
    STEP("step"),
    DECISION("outcome"),
    EVENT("event"),
    SUBJECT("subject_kind");

    private final String column;

    Facet(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
