package example.violations.witness;

import org.optr.shared.RuleViolation;

/** Knows the one it testifies about. */
class PartialWitness {

    void refuse() {
        throw new RuleViolation("ledger.broken");
    }
}
