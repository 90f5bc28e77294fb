package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.DeliverableId;
import org.optr.project.ProjectClosing;
import org.springframework.stereotype.Component;

@Component("noteDeliverable")
@StepInfo(
        title = "Note acceptance",
        description =
                "Keeps whether a deliverable is accepted, by whom and when. What is refused goes on the punch list.",
        reads = {"deliverableId", "deliverableOutcome", "comment"})
class NoteDeliverable implements Step {

    private final ProjectClosing closing;
    private final CurrentPerson currentPerson;

    NoteDeliverable(ProjectClosing closing, CurrentPerson currentPerson) {
        this.closing = closing;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        closing.noteDeliverable(
                project(variables),
                DeliverableId.of(ClosureVariables.DELIVERABLE.in(variables)),
                currentPerson.id(),
                ClosureVariables.ACCEPT.equals(ClosureVariables.DELIVERABLE_OUTCOME.in(variables)),
                comment(variables));
    }
}
