package org.optr.project;

/** What has to be clear before operations take over what a project delivered. */
public enum HandOverTopic {
    OPERATIONS_OWNER,
    DOCUMENTATION,
    TRAINING,
    SUPPORT_AGREEMENT,
    OPEN_RISKS,
    INDICATORS,
    ACCESS,
    AFTER_CARE,
    BUDGET_LINE
}
