package org.optr.result.process;

import static org.optr.result.process.ResultVariables.objective;

import java.util.Set;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveClosing;
import org.optr.people.OthersInRole;
import org.optr.people.Roles;
import org.springframework.stereotype.Component;

@Component("beginObjectiveClosure")
@StepInfo(
        title = "Begin closing",
        description = "Reads who answers for the objective, and whose head grades it.",
        writes = {"ownerId", "gradingUnitId", "escalationUnitId"})
class BeginObjectiveClosure implements Step {

    private final ObjectiveClosing closing;
    private final OthersInRole othersInRole;

    BeginObjectiveClosure(ObjectiveClosing closing, OthersInRole othersInRole) {
        this.closing = closing;
        this.othersInRole = othersInRole;
    }

    @Override
    public void run(StepVariables variables) {
        var facts = closing.factsFor(objective(variables));
        var gradingUnit = othersInRole.nearest(Roles.UNIT_HEAD, facts.unit(), Set.of(facts.owner()));
        ResultVariables.OWNER.set(variables, facts.owner().toString());
        ResultVariables.GRADING_UNIT.set(variables, gradingUnit.toString());
        ResultVariables.ESCALATION_UNIT.set(
                variables, othersInRole.above(gradingUnit).toString());
    }
}
