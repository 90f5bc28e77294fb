package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectClosing;
import org.springframework.stereotype.Component;

@Component("reopenProject")
@StepInfo(
        title = "Reopen project",
        description = "Lets the work go on, with the reason.",
        reads = {"withdrawReason"},
        writes = {"closed"})
class ReopenProject implements Step {

    private final ProjectClosing closing;

    ReopenProject(ProjectClosing closing) {
        this.closing = closing;
    }

    @Override
    public void run(StepVariables variables) {
        closing.reopen(project(variables), ClosureVariables.WITHDRAW_REASON.in(variables));
        ClosureVariables.CLOSED.set(variables, false);
    }
}
