package org.optr.audit.ui.search;

import java.time.Clock;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.retention.RemovedCases;
import org.optr.audit.search.AuditSearch;
import org.optr.audit.ui.ProofDialog;
import org.optr.people.People;
import org.optr.people.ui.PeoplePickers;
import org.springframework.stereotype.Component;

/** What the parts of the page ask. */
@Component
record SearchServices(
        AuditSearch search,
        RemovedCases removed,
        LedgerProofs proofs,
        People people,
        PeoplePickers pickers,
        FacetWords words,
        Clock clock) {

    ProofDialog proof(long entry) {
        return new ProofDialog(proofs, clock, entry);
    }
}
