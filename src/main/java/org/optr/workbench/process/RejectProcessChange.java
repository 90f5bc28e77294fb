package org.optr.workbench.process;

import static org.optr.workbench.process.ProcessChangeVariables.comment;
import static org.optr.workbench.process.ProcessChangeVariables.draft;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.workbench.ProcessChangeControl;
import org.springframework.stereotype.Component;

@Component("rejectProcessChange")
@StepInfo(title = "Reject process change", description = "Discards the draft, with the reason.", reads = "comment")
class RejectProcessChange implements Step {

    private final ProcessChangeControl control;

    RejectProcessChange(ProcessChangeControl control) {
        this.control = control;
    }

    @Override
    public void run(StepVariables variables) {
        control.reject(draft(variables), comment(variables));
    }
}
