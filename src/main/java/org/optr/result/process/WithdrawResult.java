package org.optr.result.process;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.result.ResultGrading;
import org.springframework.stereotype.Component;

@Component("withdrawResult")
@StepInfo(title = "Withdraw result", description = "Takes the proposed score back; it may be proposed anew.")
class WithdrawResult implements Step {

    private final ResultGrading grading;

    WithdrawResult(ResultGrading grading) {
        this.grading = grading;
    }

    @Override
    public void run(StepVariables variables) {
        grading.withdraw(variables.subject());
    }
}
