package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectClosing;
import org.springframework.stereotype.Component;

@Component("beginProjectClosure")
@StepInfo(
        title = "Begin closing",
        description = "Ends the work on the project. From now on it is accepted and handed over.")
class BeginProjectClosure implements Step {

    private final ProjectClosing closing;

    BeginProjectClosure(ProjectClosing closing) {
        this.closing = closing;
    }

    @Override
    public void run(StepVariables variables) {
        closing.begin(project(variables));
    }
}
