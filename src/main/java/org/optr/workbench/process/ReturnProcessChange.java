package org.optr.workbench.process;

import static org.optr.workbench.process.ProcessChangeVariables.draft;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.workbench.ProcessChangeControl;
import org.springframework.stereotype.Component;

@Component("returnProcessChange")
@StepInfo(title = "Return process change", description = "Opens the draft again, because it does not fit any more.")
class ReturnProcessChange implements Step {

    private final ProcessChangeControl control;

    ReturnProcessChange(ProcessChangeControl control) {
        this.control = control;
    }

    @Override
    public void run(StepVariables variables) {
        control.giveBack(draft(variables));
    }
}
