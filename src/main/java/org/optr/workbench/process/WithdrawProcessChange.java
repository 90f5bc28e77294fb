package org.optr.workbench.process;

import static org.optr.workbench.process.ProcessChangeVariables.draft;
import static org.optr.workbench.process.ProcessChangeVariables.withdrawReason;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.workbench.ProcessChangeControl;
import org.springframework.stereotype.Component;

@Component("withdrawProcessChange")
@StepInfo(
        title = "Withdraw process change",
        description = "Opens the draft again, with the reason.",
        reads = "withdrawReason")
class WithdrawProcessChange implements Step {

    private final ProcessChangeControl control;

    WithdrawProcessChange(ProcessChangeControl control) {
        this.control = control;
    }

    @Override
    public void run(StepVariables variables) {
        control.withdrawn(draft(variables), withdrawReason(variables));
    }
}
