package org.optr.audit;

import java.util.Set;

/**
 * Entries that the history of a subject leaves out: it tells what people did to it, not each step of the
 * engine or of the ledger. Auditors find them by searching, and the ledger holds them as all others.
 */
public final class BesideTheHistory {

    public static final Set<String> EVENTS = Set.of(
            "ProtectedDataRead",
            "LedgerHeartbeat",
            "WorkItemOffered",
            "StepEntered",
            "StepDone",
            "StepCancelled",
            "StepFailed",
            "TimerFired",
            "DecisionEvaluated",
            "IncidentRaised",
            "IncidentResolved");

    private BesideTheHistory() {}
}
