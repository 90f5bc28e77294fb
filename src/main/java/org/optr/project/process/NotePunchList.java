package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectClosing;
import org.springframework.stereotype.Component;

@Component("notePunchList")
@StepInfo(
        title = "Note punch list",
        description = "Lets the project go on to its hand-over only when nothing critical is open on the punch list.",
        writes = "punchListCleared")
class NotePunchList implements Step {

    private final ProjectClosing closing;

    NotePunchList(ProjectClosing closing) {
        this.closing = closing;
    }

    @Override
    public void run(StepVariables variables) {
        closing.punchListCleared(project(variables));
        ClosureVariables.PUNCH_LIST_CLEARED.set(variables, true);
    }
}
