package org.optr.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;

/** A condition that holds only when its expression is true; an undefined variable is not an error. */
final class TrueOrNot implements Condition {

    private final Expression expression;

    TrueOrNot(Expression expression) {
        this.expression = expression;
    }

    @Override
    public boolean evaluate(DelegateExecution execution) {
        return evaluate(execution, execution);
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        var value = expression.getValue(scope);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new ProcessEngineException(
                "Condition %s is neither true nor false".formatted(expression.getExpressionText()));
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        return evaluate(scope, execution);
    }
}
