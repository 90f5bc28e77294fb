package org.optr.audit.search;

/** Who else sees a saved search. */
enum Sharing {
    NOBODY,
    ALL_AUDITORS;

    static Sharing of(boolean shared) {
        return shared ? ALL_AUDITORS : NOBODY;
    }
}
