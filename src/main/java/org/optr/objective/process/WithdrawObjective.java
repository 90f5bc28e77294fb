package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.springframework.stereotype.Component;

@Component("withdrawObjective")
@StepInfo(title = "Withdraw objective", description = "Makes the objective a draft again.")
class WithdrawObjective implements Step {

    private final ObjectiveApproval approval;

    WithdrawObjective(ObjectiveApproval approval) {
        this.approval = approval;
    }

    @Override
    public void run(StepVariables variables) {
        approval.withdrawn(objective(variables));
    }
}
