package org.optr.engine.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.engine.StepVariables;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/** A step's view of the execution that calls it. */
class ExecutionVariables implements StepVariables {

    private final DelegateExecution execution;
    private final RunFacts runs;

    ExecutionVariables(DelegateExecution execution, RunFacts runs) {
        this.execution = execution;
        this.runs = runs;
    }

    @Override
    public RunId run() {
        return new RunId(execution.getProcessInstanceId());
    }

    @Override
    public SubjectRef subject() {
        return runs.subject(execution.getProcessDefinitionId(), execution.getProcessBusinessKey())
                .orElseThrow(() -> new IllegalStateException("Run %s is about nothing".formatted(run())));
    }

    @Override
    public PersonId startedBy() {
        return runs.startedBy((ExecutionEntity) execution);
    }

    @Override
    public @Nullable Object get(String name) {
        return Values.fromEngine(execution.getVariable(name));
    }

    @Override
    public void set(String name, @Nullable Object value) {
        Branch.bearing(name, (ExecutionEntity) execution).setVariableLocal(name, Values.toEngine(name, value));
    }
}
