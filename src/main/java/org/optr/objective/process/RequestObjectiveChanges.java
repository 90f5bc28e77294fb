package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.comment;
import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Component;

@Component("requestObjectiveChanges")
@StepInfo(
        title = "Request changes",
        description = "Sends the objective back to its owner with what has to change.",
        reads = {"comment"})
class RequestObjectiveChanges implements Step {

    private final ObjectiveApproval approval;
    private final CurrentPerson currentPerson;

    RequestObjectiveChanges(ObjectiveApproval approval, CurrentPerson currentPerson) {
        this.approval = approval;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        approval.requestChanges(objective(variables), currentPerson.id(), comment(variables));
    }
}
