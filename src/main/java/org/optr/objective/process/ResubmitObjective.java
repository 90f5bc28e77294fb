package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.springframework.stereotype.Component;

@Component("resubmitObjective")
@StepInfo(title = "Resubmit objective", description = "Opens the next round after the owner has revised the objective.")
class ResubmitObjective implements Step {

    private final ObjectiveApproval approval;

    ResubmitObjective(ObjectiveApproval approval) {
        this.approval = approval;
    }

    @Override
    public void run(StepVariables variables) {
        approval.resubmit(objective(variables));
    }
}
