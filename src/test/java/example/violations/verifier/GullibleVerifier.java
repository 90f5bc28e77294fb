package example.violations.verifier;

import org.optr.shared.RuleViolation;

/** Asks those whom it checks. */
class GullibleVerifier {

    void refuse() {
        throw new RuleViolation("ledger.broken");
    }
}
