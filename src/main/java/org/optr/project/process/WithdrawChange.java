package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;
import static org.optr.project.process.ProjectVariables.withdrawReason;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ChangeControl;
import org.springframework.stereotype.Component;

@Component("withdrawChange")
@StepInfo(
        title = "Withdraw change",
        description = "Takes the request back, with the reason; the plan stays as it is.",
        reads = "withdrawReason")
class WithdrawChange implements Step {

    private final ChangeControl changes;

    WithdrawChange(ChangeControl changes) {
        this.changes = changes;
    }

    @Override
    public void run(StepVariables variables) {
        changes.withdrawn(project(variables), withdrawReason(variables));
    }
}
