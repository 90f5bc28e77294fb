package org.optr.result.process;

import static org.optr.result.process.ResultVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveClosing;
import org.optr.result.ResultGrading;
import org.springframework.stereotype.Component;

@Component("closeObjective")
@StepInfo(
        title = "Close objective",
        description = "Closes the objective for good, with its final score.",
        writes = {"closed"})
class CloseObjective implements Step {

    private final ResultGrading grading;
    private final ObjectiveClosing closing;

    CloseObjective(ResultGrading grading, ObjectiveClosing closing) {
        this.grading = grading;
        this.closing = closing;
    }

    @Override
    public void run(StepVariables variables) {
        closing.close(objective(variables), grading.freeze(variables.subject()));
        ResultVariables.CLOSED.set(variables, true);
    }
}
