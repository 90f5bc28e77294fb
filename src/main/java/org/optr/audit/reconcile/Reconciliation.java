package org.optr.audit.reconcile;

import static org.optr.shared.RuleViolation.require;

import java.util.Optional;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.springframework.stereotype.Service;

/** Comparing all books with each other, for auditors and administrators. */
@Service
public class Reconciliation {

    /** So many disagreements are kept; whoever finds more has one cause to look for. */
    public static final int MOST_FOUND = 200;

    private final Reconciler reconciler;
    private final CurrentPerson current;

    Reconciliation(Reconciler reconciler, CurrentPerson current) {
        this.reconciler = reconciler;
        this.current = current;
    }

    /** Begins to compare everything, in the background, unless it runs already. */
    public void begin() {
        requireAuditor();
        reconciler.begin();
    }

    /** Returns the comparison that runs, or the last one since this node started. */
    public Optional<Reconciled> last() {
        requireAuditor();
        return Optional.ofNullable(reconciler.last());
    }

    private void requireAuditor() {
        require(current.has(Roles.AUDITOR) || current.has(Roles.ADMINISTRATOR), "ledger.auditors-only");
    }
}
