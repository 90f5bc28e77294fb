package org.optr.engine.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** Lets the engine of a flow test set variables where OPTR's own does. */
public final class StepScope {

    public static void set(DelegateExecution execution, String name, @Nullable Object value) {
        Branch.bearing(name, (ExecutionEntity) execution).setVariableLocal(name, value);
    }

    private StepScope() {}
}
