package org.optr.engine.camunda;

import org.optr.engine.ProcessVariable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.springframework.stereotype.Component;

/** Automatic step for a timer on a user task: {@code ${remindWorkItem}}. */
@Component("remindWorkItem")
@StepInfo(
        title = "Remind",
        description = "Reminds the people of an open step of this run; the input parameter \"step\" names it.",
        reads = "step")
class RemindWorkItem implements Step {

    static final ProcessVariable<String> STEP = new ProcessVariable<>("step", String.class);

    private final Nudges nudges;

    RemindWorkItem(Nudges nudges) {
        this.nudges = nudges;
    }

    @Override
    public void run(StepVariables variables) {
        nudges.remind(variables.run(), STEP.in(variables));
    }
}
