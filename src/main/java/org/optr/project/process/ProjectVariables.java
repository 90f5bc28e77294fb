package org.optr.project.process;

import org.optr.engine.ProcessVariable;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectId;

/** Process variables of {@code project-initiation} and {@code change-request}. Lists are text with commas, as {@code items(…)} reads them. */
final class ProjectVariables {

    /** Also in the run of the objective, which carries the project. */
    static final ProcessVariable<String> PROJECT = text("projectId");

    static final ProcessVariable<String> MANAGER = text("managerId");
    static final ProcessVariable<String> SPONSOR = text("sponsorId");
    /** Where the people are who assess, who decide, and who are told when it takes too long. */
    static final ProcessVariable<String> FINANCE_UNIT = text("financeUnitId");

    static final ProcessVariable<String> APPROVAL_UNIT = text("approvalUnitId");
    static final ProcessVariable<String> ESCALATION_UNIT = text("escalationUnitId");

    static final ProcessVariable<Long> BUDGET = number("budget");
    static final ProcessVariable<Long> RISK_RATING = number("riskRating");
    static final ProcessVariable<Long> DURATION_MONTHS = number("durationMonths");
    static final ProcessVariable<Boolean> NET_PRESENT_VALUE_POSITIVE =
            new ProcessVariable<>("netPresentValuePositive", Boolean.class);

    static final ProcessVariable<Long> COST_INCREASE_PERCENT = number("costIncreasePercent");
    static final ProcessVariable<Long> DELAY_DAYS = number("delayDays");
    /** What was answered last, as the model hands it to a step that stands behind several questions. */
    static final ProcessVariable<String> OUTCOME = text("outcome");

    static final ProcessVariable<String> DECISION_OUTCOME = text("decisionOutcome");
    /** Who said yes in this round, and in whose name. */
    static final ProcessVariable<String> APPROVED_BY = text("approvedBy");

    static ProjectId project(StepVariables variables) {
        return ProjectId.of(variables.subject().id());
    }

    /** What the person who answered last wrote; empty where they wrote nothing. */
    static String comment(StepVariables variables) {
        return textOrNothing(variables, "comment");
    }

    static String cancelReason(StepVariables variables) {
        return textOrNothing(variables, "cancelReason");
    }

    static String withdrawReason(StepVariables variables) {
        return textOrNothing(variables, "withdrawReason");
    }

    static String textOrNothing(StepVariables variables, String name) {
        var value = text(name).find(variables);
        return value == null ? "" : value;
    }

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    private static ProcessVariable<Long> number(String name) {
        return new ProcessVariable<>(name, Long.class);
    }

    private ProjectVariables() {}
}
