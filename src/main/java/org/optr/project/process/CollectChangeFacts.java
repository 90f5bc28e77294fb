package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.OthersInRole;
import org.optr.project.ChangeControl;
import org.springframework.stereotype.Component;

@Component("collectChangeFacts")
@StepInfo(
        title = "Collect change facts",
        description = "Reads what the decision table looks at, and who is asked.",
        writes = {"managerId", "sponsorId", "approvalUnitId", "escalationUnitId", "costIncreasePercent", "delayDays"})
class CollectChangeFacts implements Step {

    private final ChangeControl changes;
    private final OthersInRole othersInRole;

    CollectChangeFacts(ChangeControl changes, OthersInRole othersInRole) {
        this.changes = changes;
        this.othersInRole = othersInRole;
    }

    @Override
    public void run(StepVariables variables) {
        var facts = changes.factsFor(project(variables));
        ProjectVariables.MANAGER.set(variables, facts.manager().toString());
        ProjectVariables.SPONSOR.set(variables, facts.sponsor().toString());
        ProjectVariables.APPROVAL_UNIT.set(variables, facts.unit().toString());
        ProjectVariables.ESCALATION_UNIT.set(
                variables, othersInRole.above(facts.unit()).toString());
        ProjectVariables.COST_INCREASE_PERCENT.set(variables, facts.costIncreasePercent());
        ProjectVariables.DELAY_DAYS.set(variables, facts.delayDays());
    }
}
