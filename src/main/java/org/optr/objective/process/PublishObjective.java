package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.PUBLISHED;
import static org.optr.objective.process.ObjectiveVariables.checkInRhythm;
import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.springframework.stereotype.Component;

@Component("publishObjective")
@StepInfo(
        title = "Publish objective",
        description = "Opens the objective to everybody, with the rhythm of check-ins that its approvers chose.",
        reads = "checkInRhythm",
        writes = "objectivePublished")
class PublishObjective implements Step {

    private final ObjectiveApproval approval;

    PublishObjective(ObjectiveApproval approval) {
        this.approval = approval;
    }

    @Override
    public void run(StepVariables variables) {
        approval.publish(objective(variables), checkInRhythm(variables));
        PUBLISHED.set(variables, true);
    }
}
