package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.comment;
import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Component;

@Component("rejectObjective")
@StepInfo(
        title = "Reject objective",
        description = "Ends the way of the objective, with the reason.",
        reads = {"comment"})
class RejectObjective implements Step {

    private final ObjectiveApproval approval;
    private final CurrentPerson currentPerson;

    RejectObjective(ObjectiveApproval approval, CurrentPerson currentPerson) {
        this.approval = approval;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        approval.reject(objective(variables), currentPerson.id(), comment(variables));
    }
}
