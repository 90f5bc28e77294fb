package org.optr.audit.ledger;

import org.optr.shared.RuleViolation;

/** Nothing more is sealed, since what is stored does not go on from what was signed. The key says why. */
class LedgerHalted extends RuleViolation {

    LedgerHalted(String key, Object... arguments) {
        super(key, arguments);
    }
}
