package org.optr.audit.ledger;

/** What kept a checkpoint from being mailed. */
public enum MailTrouble {
    NOT_REACHED,
    NOT_LET_IN,
    NOT_TAKEN,
    /** Some have it, some have not. */
    REFUSED
}
