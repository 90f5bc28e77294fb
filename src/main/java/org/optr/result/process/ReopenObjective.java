package org.optr.result.process;

import static org.optr.result.process.ResultVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveClosing;
import org.springframework.stereotype.Component;

@Component("reopenObjective")
@StepInfo(
        title = "Reopen objective",
        description = "Lets the objective go on, with the reason.",
        reads = {"withdrawReason"},
        writes = {"closed"})
class ReopenObjective implements Step {

    private final ObjectiveClosing closing;

    ReopenObjective(ObjectiveClosing closing) {
        this.closing = closing;
    }

    @Override
    public void run(StepVariables variables) {
        closing.reopen(objective(variables), ResultVariables.WITHDRAW_REASON.in(variables));
        ResultVariables.CLOSED.set(variables, false);
    }
}
