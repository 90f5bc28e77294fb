package org.optr.audit.ledger;

/** In what way the record is not what was signed. */
public enum LedgerFault {
    CHANGED,
    DELETED,
    SWAPPED,
    ERASED,
    LEAF_MISSING,
    NEVER_SEALED,
    TREE_CHANGED,
    CHECKPOINT_CHANGED,
    WRONG_SIGNATURE,
    CUT_OFF,
    FORKED,
    OTHER_LOG
}
