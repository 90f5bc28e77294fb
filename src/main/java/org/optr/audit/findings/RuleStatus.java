package org.optr.audit.findings;

/** Whether findings are made by a rule. */
public enum RuleStatus {
    ON,
    OFF;

    public static RuleStatus of(RuleSetting setting) {
        return setting.on() ? ON : OFF;
    }
}
