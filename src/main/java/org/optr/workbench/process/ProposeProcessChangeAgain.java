package org.optr.workbench.process;

import static org.optr.workbench.process.ProcessChangeVariables.draft;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.workbench.ProcessChangeControl;
import org.springframework.stereotype.Component;

@Component("proposeProcessChangeAgain")
@StepInfo(
        title = "Propose process change again",
        description = "Asks for another review of the draft, by people who wrote nothing of it.",
        writes = {"reviewers", "escalationUnitId", "publishAt"})
class ProposeProcessChangeAgain implements Step {

    private final ProcessChangeControl control;

    ProposeProcessChangeAgain(ProcessChangeControl control) {
        this.control = control;
    }

    @Override
    public void run(StepVariables variables) {
        ProcessChangeVariables.ask(variables, control.proposeAgain(draft(variables)));
    }
}
