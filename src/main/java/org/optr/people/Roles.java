package org.optr.people;

import java.util.Set;

/** Names of the roles that code refers to; others are data. */
public final class Roles {

    public static final String ADMINISTRATOR = "administrator";
    public static final String ALIGNMENT_REVIEWER = "alignment-reviewer";
    public static final String AUDITOR = "auditor";
    public static final String FINANCE = "finance";
    public static final String OKR_MASTER = "okr-master";
    public static final String PORTFOLIO_BOARD = "portfolio-board";
    public static final String PROCESS_OWNER = "process-owner";
    public static final String UNIT_HEAD = "unit-head";

    static final Set<String> ALL = Set.of(
            ADMINISTRATOR, ALIGNMENT_REVIEWER, AUDITOR, FINANCE, OKR_MASTER, PORTFOLIO_BOARD, PROCESS_OWNER, UNIT_HEAD);

    private Roles() {}
}
