package org.optr.ui;

/** Where a case is replayed. The address is in exports and mails: it stays. */
public final class CaseReplayLink {

    /** @param run the engine's id of the case */
    public static String of(String run) {
        return "audit/cases/" + run;
    }

    private CaseReplayLink() {}
}
