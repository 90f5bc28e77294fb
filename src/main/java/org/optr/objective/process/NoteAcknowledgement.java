package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.comment;
import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Component;

@Component("noteAcknowledgement")
@StepInfo(
        title = "Note acknowledgement",
        description = "Keeps that a stakeholder has read the objective, and what they say about it.",
        reads = {"comment"})
class NoteAcknowledgement implements Step {

    private final ObjectiveApproval approval;
    private final CurrentPerson currentPerson;

    NoteAcknowledgement(ObjectiveApproval approval, CurrentPerson currentPerson) {
        this.approval = approval;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        approval.acknowledge(objective(variables), currentPerson.inWhoseName(), comment(variables));
    }
}
