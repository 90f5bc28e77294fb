package org.optr.engine.guard;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/** FEEL for the engine's decision tables. */
final class DmnFeel implements FeelEngine {

    /** Under this name the cells of a table find the name of their column's variable. */
    private static final String INPUT_NAME = "inputVariableName";

    private final FeelReader reader = new FeelReader();
    private final FeelEvaluator evaluator;

    DmnFeel(Clock clock) {
        evaluator = new FeelEvaluator(FeelValues.plain(), clock);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T evaluateSimpleExpression(String text, VariableContext variables) {
        return (T) evaluate(() -> reader.expression(text), variables.keySet(), name -> value(variables, name));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext variables) {
        var names = new HashSet<>(variables.keySet());
        names.add(INPUT_NAME);
        var met = evaluate(
                () -> reader.unaryTests(text), names, name -> name.equals(INPUT_NAME) ? input : value(variables, name));
        return Boolean.TRUE.equals(met);
    }

    private @Nullable Object evaluate(
            java.util.function.Supplier<ParsedExpression> expression,
            Set<String> names,
            Function<String, @Nullable Object> variables) {
        try {
            return evaluator.evaluate(expression.get(), names, variables);
        } catch (RuleViolation e) {
            throw new FeelException(e.getMessage(), e);
        }
    }

    private static @Nullable Object value(VariableContext variables, String name) {
        var value = variables.resolve(name);
        return value == null ? null : value.getValue();
    }
}
