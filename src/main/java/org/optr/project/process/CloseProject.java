package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectClosing;
import org.springframework.stereotype.Component;

@Component("closeProject")
@StepInfo(
        title = "Close project",
        description = "Closes the project for good. Refused while something that it promised is open.",
        writes = {"closed"})
class CloseProject implements Step {

    private final ProjectClosing closing;

    CloseProject(ProjectClosing closing) {
        this.closing = closing;
    }

    @Override
    public void run(StepVariables variables) {
        closing.close(project(variables));
        ClosureVariables.CLOSED.set(variables, true);
    }
}
