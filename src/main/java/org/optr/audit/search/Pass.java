package org.optr.audit.search;

/** A way through the ledger, by which entries come into the index. */
enum Pass {
    /** What was sealed since. */
    NEW("next_entry"),
    /** What is in the index already, once more. */
    REBUILD("rebuilt_entry");

    private final String column;

    Pass(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
