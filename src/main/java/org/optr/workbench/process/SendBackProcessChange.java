package org.optr.workbench.process;

import static org.optr.workbench.process.ProcessChangeVariables.comment;
import static org.optr.workbench.process.ProcessChangeVariables.draft;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.workbench.ProcessChangeControl;
import org.springframework.stereotype.Component;

@Component("sendBackProcessChange")
@StepInfo(
        title = "Send back process change",
        description = "Gives the draft back to its authors with what has to change.",
        reads = "comment")
class SendBackProcessChange implements Step {

    private final ProcessChangeControl control;

    SendBackProcessChange(ProcessChangeControl control) {
        this.control = control;
    }

    @Override
    public void run(StepVariables variables) {
        control.sendBack(draft(variables), comment(variables));
    }
}
