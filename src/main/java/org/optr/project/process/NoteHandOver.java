package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.ProjectClosing;
import org.springframework.stereotype.Component;

@Component("noteHandOver")
@StepInfo(
        title = "Note hand-over",
        description = "Keeps whether the operations owner accepts the hand-over, and when.",
        reads = {"handOverOutcome", "comment"})
class NoteHandOver implements Step {

    private final ProjectClosing closing;
    private final CurrentPerson currentPerson;

    NoteHandOver(ProjectClosing closing, CurrentPerson currentPerson) {
        this.closing = closing;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        closing.noteHandOver(
                project(variables),
                currentPerson.id(),
                ClosureVariables.ACCEPT.equals(ClosureVariables.HAND_OVER_OUTCOME.in(variables)),
                comment(variables));
    }
}
