package org.optr.engine.guard;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.Functions;
import org.optr.engine.expression.ModelExpression;

/** Gives the engine our language in place of its own, wherever a model may hold an expression. */
final class RestrictedExpressionManager implements ExpressionManager, ElProviderCompatible {

    private final Map<String, JavaDelegate> steps;
    private final Functions functions;

    RestrictedExpressionManager(Map<String, JavaDelegate> steps, Functions functions) {
        this.steps = steps;
        this.functions = functions;
    }

    @Override
    public RestrictedExpression createExpression(String text) {
        try {
            return new RestrictedExpression(ModelExpression.parse(text), steps, functions);
        } catch (ExpressionRefused e) {
            throw new ProcessEngineException("Expression refused: " + e.getMessage(), e);
        }
    }

    /** The engine offers functions of its own at start; the language has a closed set. */
    @Override
    public void addFunction(String name, Method function) {}

    @Override
    public ElProvider toElProvider() {
        return text -> {
            var expression = createExpression(text);
            return variables -> expression.value(new VariablesScope(name -> {
                var value = variables.resolve(name);
                return value == null ? null : value.getValue();
            }));
        };
    }
}
