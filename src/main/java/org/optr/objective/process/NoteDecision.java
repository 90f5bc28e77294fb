package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.DECISION_OUTCOME;
import static org.optr.objective.process.ObjectiveVariables.comment;
import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Component;

@Component("noteDecision")
@StepInfo(
        title = "Note decision",
        description = "Keeps an approver's yes. Another answer is kept by the step that it leads to.",
        reads = {"decisionOutcome", "comment"})
class NoteDecision implements Step {

    private static final String APPROVE = "approve";

    private final ObjectiveApproval approval;
    private final CurrentPerson currentPerson;

    NoteDecision(ObjectiveApproval approval, CurrentPerson currentPerson) {
        this.approval = approval;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        if (APPROVE.equals(DECISION_OUTCOME.in(variables))) {
            approval.approve(objective(variables), currentPerson.id(), comment(variables));
        }
    }
}
