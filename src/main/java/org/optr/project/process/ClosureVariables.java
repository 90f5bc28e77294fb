package org.optr.project.process;

import org.optr.engine.ProcessVariable;

/** Process variables of {@code closure}, beside those of every project. Lists are text with commas. */
final class ClosureVariables {

    static final String ACCEPT = "accept";

    static final ProcessVariable<String> OPERATIONS_OWNER = text("operationsOwnerId");
    /** Ids of the deliverables that the sponsor is asked to accept, and of those that the sponsor answers for. */
    static final ProcessVariable<String> DELIVERABLES = text("deliverables");

    static final ProcessVariable<String> SPONSORS_DELIVERABLES = text("sponsorsDeliverables");
    static final ProcessVariable<Long> OPEN_DELIVERABLES = new ProcessVariable<>("openDeliverables", Long.class);
    static final ProcessVariable<Long> OPEN_PUNCH_ITEMS = new ProcessVariable<>("openPunchItems", Long.class);
    /** Whether nothing critical was open when the manager last went through the list. */
    static final ProcessVariable<Boolean> PUNCH_LIST_CLEARED = new ProcessVariable<>("punchListCleared", Boolean.class);

    /** The one that a branch is about. */
    static final ProcessVariable<String> DELIVERABLE = text("deliverableId");

    static final ProcessVariable<String> DELIVERABLE_OUTCOME = text("deliverableOutcome");
    static final ProcessVariable<String> HAND_OVER_OUTCOME = text("handOverOutcome");
    static final ProcessVariable<String> WITHDRAW_REASON = text("withdrawReason");
    /** Whether it came to its end, for the run that called this one. */
    static final ProcessVariable<Boolean> CLOSED = new ProcessVariable<>("closed", Boolean.class);

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    private ClosureVariables() {}
}
