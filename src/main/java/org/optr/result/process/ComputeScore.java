package org.optr.result.process;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.result.ResultGrading;
import org.springframework.stereotype.Component;

@Component("computeScore")
@StepInfo(
        title = "Compute score",
        description = "Takes the figures as they are now, so that whoever grades sees the latest.")
class ComputeScore implements Step {

    private final ResultGrading grading;

    ComputeScore(ResultGrading grading) {
        this.grading = grading;
    }

    @Override
    public void run(StepVariables variables) {
        grading.compute(variables.subject());
    }
}
