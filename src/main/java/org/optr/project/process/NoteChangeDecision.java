package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.ChangeControl;
import org.springframework.stereotype.Component;

@Component("noteChangeDecision")
@StepInfo(
        title = "Note decision on a change",
        description = "Keeps an approver’s yes. A no is kept by the step that it leads to.",
        reads = {"outcome", "comment"})
class NoteChangeDecision implements Step {

    private static final String APPROVE = "approve";

    private final ChangeControl changes;
    private final CurrentPerson currentPerson;

    NoteChangeDecision(ChangeControl changes, CurrentPerson currentPerson) {
        this.changes = changes;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        if (APPROVE.equals(ProjectVariables.OUTCOME.find(variables))) {
            changes.approve(project(variables), currentPerson.id(), comment(variables));
        }
    }
}
