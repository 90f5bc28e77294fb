package org.optr.result.process;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.result.ResultGrading;
import org.springframework.stereotype.Component;

@Component("freezeResult")
@StepInfo(title = "Freeze result", description = "From now on no score of the result changes.")
class FreezeResult implements Step {

    private final ResultGrading grading;

    FreezeResult(ResultGrading grading) {
        this.grading = grading;
    }

    @Override
    public void run(StepVariables variables) {
        grading.freeze(variables.subject());
    }
}
