package org.optr.workbench.process;

import static org.optr.workbench.process.ProcessChangeVariables.comment;
import static org.optr.workbench.process.ProcessChangeVariables.draft;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.workbench.ProcessChangeControl;
import org.springframework.stereotype.Component;

@Component("approveProcessChange")
@StepInfo(
        title = "Note approval of a process change",
        description = "Keeps the reviewer’s yes. Nobody reviews what they wrote.",
        reads = "comment")
class ApproveProcessChange implements Step {

    private final ProcessChangeControl control;

    ApproveProcessChange(ProcessChangeControl control) {
        this.control = control;
    }

    @Override
    public void run(StepVariables variables) {
        control.approve(draft(variables), comment(variables));
    }
}
