package org.optr.engine.camunda;

import org.optr.engine.ProcessVariable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepRefused;
import org.optr.engine.StepVariables;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The step of the test model {@code trial}: does what the variable {@code mood} says. */
@Component("recordTrial")
@StepInfo(title = "Record trial", description = "Records a trial.", reads = "mood", writes = "recorded")
class RecordTrial implements Step {

    private static final ProcessVariable<String> MOOD = new ProcessVariable<>("mood", String.class);
    private static final ProcessVariable<Boolean> RECORDED = new ProcessVariable<>("recorded", Boolean.class);

    @Override
    public void run(StepVariables variables) {
        var mood = MOOD.find(variables);
        if ("refuse".equals(mood)) {
            throw new StepRefused("refused", "This trial is refused");
        }
        if ("fail".equals(mood)) {
            throw new IllegalStateException("This trial fails");
        }
        if ("forbid".equals(mood)) {
            throw new RuleViolation("trial.forbidden", "until Monday");
        }
        RECORDED.set(variables, true);
    }
}
