package org.optr.audit.findings;

/** By what something becomes a finding. */
public enum FindingRule {
    /** Somebody decided who then stood in for whoever had asked. */
    REQUESTERS_SUBSTITUTE,
    /** Decided within seconds. */
    QUICK_DECISION,
    /** What was approved was changed and not approved again. */
    CHANGED_AFTER_APPROVAL,
    /** Sent back again and again in one case. */
    SENT_BACK_OFTEN,
    /** Done outside the days and hours of work. */
    OUTSIDE_WORKING_TIME
}
