package org.optr.engine.guard;

import java.util.LinkedHashSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.jspecify.annotations.Nullable;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.Scope;

/** The engine's variables as expressions see them. */
record VariablesScope(Function<String, @Nullable Object> variables) implements Scope {

    @Override
    public @Nullable Object variable(String name) {
        return variables.apply(name);
    }

    @Override
    public @Nullable Object decisionOutput(String name) {
        if (!(variables.apply("decisionResult") instanceof DmnDecisionResult rules)) {
            throw new ExpressionRefused("expression.no-decision", name);
        }
        var outputs = new LinkedHashSet<>();
        for (var rule : rules) {
            if (rule.get(name) != null) {
                outputs.add(rule.get(name));
            }
        }
        if (outputs.size() < 2) {
            return outputs.stream().findFirst().orElse(null);
        }
        return outputs.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
