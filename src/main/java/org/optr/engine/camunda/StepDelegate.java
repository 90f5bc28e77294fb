package org.optr.engine.camunda;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.optr.engine.Step;
import org.optr.engine.StepRefused;

/** Runs a step for the engine. */
class StepDelegate implements JavaDelegate {

    private final Supplier<Step> step;
    private final Supplier<RunFacts> runs;
    private final Scopes scopes;

    StepDelegate(Supplier<Step> step, Supplier<RunFacts> runs, Scopes scopes) {
        this.step = step;
        this.runs = runs;
        this.scopes = scopes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            scopes.of(execution, () -> step.get().run(new ExecutionVariables(execution, runs.get())));
        } catch (StepRefused refused) {
            throw new BpmnError(refused.code(), refused.getMessage(), refused);
        }
    }
}
