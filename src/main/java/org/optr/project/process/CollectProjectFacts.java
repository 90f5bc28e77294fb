package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.OthersInRole;
import org.optr.people.Roles;
import org.optr.project.ProjectFacts;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("collectProjectFacts")
@StepInfo(
        title = "Collect project facts",
        description = "Reads what the decision table looks at, and who is asked, anew in every round.",
        writes = {
            "managerId",
            "sponsorId",
            "financeUnitId",
            "approvalUnitId",
            "escalationUnitId",
            "budget",
            "riskRating",
            "durationMonths",
            "netPresentValuePositive",
            "approvedBy"
        })
class CollectProjectFacts implements Step {

    private final ProjectInitiation initiation;
    private final OthersInRole othersInRole;

    CollectProjectFacts(ProjectInitiation initiation, OthersInRole othersInRole) {
        this.initiation = initiation;
        this.othersInRole = othersInRole;
    }

    @Override
    public void run(StepVariables variables) {
        var facts = initiation.factsFor(project(variables));
        setPeople(variables, facts);
        setCircumstances(variables, facts);
        ProjectVariables.APPROVED_BY.set(variables, "");
    }

    private void setPeople(StepVariables variables, ProjectFacts facts) {
        var concerned = Set.copyOf(List.of(facts.manager(), facts.sponsor(), facts.proposer()));
        var financeUnit = othersInRole.nearest(Roles.FINANCE, facts.unit(), concerned);
        var approvalUnit = othersInRole.nearest(Roles.UNIT_HEAD, facts.unit(), concerned);
        ProjectVariables.MANAGER.set(variables, facts.manager().toString());
        ProjectVariables.SPONSOR.set(variables, facts.sponsor().toString());
        ProjectVariables.FINANCE_UNIT.set(variables, financeUnit.toString());
        ProjectVariables.APPROVAL_UNIT.set(variables, approvalUnit.toString());
        ProjectVariables.ESCALATION_UNIT.set(
                variables, othersInRole.above(approvalUnit).toString());
    }

    /** Of a budget just below a limit, cents count. */
    private static void setCircumstances(StepVariables variables, ProjectFacts facts) {
        ProjectVariables.BUDGET.set(
                variables, facts.budget().setScale(0, RoundingMode.CEILING).longValueExact());
        ProjectVariables.RISK_RATING.set(variables, (long) facts.riskRating());
        ProjectVariables.DURATION_MONTHS.set(variables, facts.durationMonths());
        ProjectVariables.NET_PRESENT_VALUE_POSITIVE.set(
                variables,
                facts.netPresentValue().filter(value -> value.signum() > 0).isPresent());
    }
}
