package org.optr.people;

/** What is open to some only because of an office that lets them look at everything. */
public enum ProtectedData {
    /** The variables of a case. */
    CASE_VALUES,
    /** A work item that others were asked, or what they submitted. */
    WORK_ITEM,
    /** The entries about somebody or something. */
    HISTORY,
    /** A record that its owners have not published. */
    RECORD,
    /** Budgets and costs. */
    MONEY,
    /** Entries about everybody and everything. */
    SEARCH
}
