package org.optr.engine.guard;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.Functions;
import org.optr.engine.expression.ModelExpression;

/** An expression of our language in the engine's hands. */
final class RestrictedExpression implements Expression {

    private final ModelExpression expression;
    private final Map<String, JavaDelegate> steps;
    private final Functions functions;

    RestrictedExpression(ModelExpression expression, Map<String, JavaDelegate> steps, Functions functions) {
        this.expression = expression;
        this.steps = steps;
        this.functions = functions;
    }

    /** A step is found before any variable, so that no data can take its place. */
    @Override
    public @Nullable Object getValue(VariableScope scope) {
        var name = expression.singleName();
        var step = name == null ? null : steps.get(name);
        return step == null ? value(new VariablesScope(scope::getVariable)) : step;
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        return getValue(scope);
    }

    /** Dates leave the language as the engine knows them. */
    @Nullable Object value(VariablesScope scope) {
        try {
            var value = expression.value(scope, functions);
            return value instanceof Instant instant ? Date.from(instant) : value;
        } catch (ExpressionRefused e) {
            throw new ProcessEngineException("Expression %s: %s".formatted(expression.text(), e.getMessage()), e);
        }
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ProcessEngineException("Expressions change nothing");
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return expression.text();
    }

    @Override
    public boolean isLiteralText() {
        return expression.isPlainText();
    }
}
