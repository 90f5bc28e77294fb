package org.optr.workbench.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.Functions;
import org.optr.engine.expression.ModelExpression;
import org.optr.engine.expression.Scope;

/** What can be told of an expression without a running case. */
final class Expressions {

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Returns the variables that it reads; none if it is not of the language, which {@link EngineAccepts} says. */
    static Set<String> variables(String text) {
        return parse(text).map(ModelExpression::variables).orElse(Set.of());
    }

    /** Returns whether it is true of the variables; nothing where that needs people, time, or other values. */
    static Optional<Boolean> holds(String text, Map<String, Object> variables) {
        try {
            return parse(text)
                    .map(expression -> expression.value(new Known(variables), new Unknowable()))
                    .filter(Boolean.class::isInstance)
                    .map(Boolean.class::cast);
        } catch (ExpressionRefused unfit) {
            return Optional.empty();
        }
    }

    private static Optional<ModelExpression> parse(String text) {
        try {
            return Optional.of(ModelExpression.parse(text));
        } catch (ExpressionRefused refused) {
            return Optional.empty();
        }
    }

    private record Known(Map<String, Object> variables) implements Scope {

        @Override
        public @Nullable Object variable(String name) {
            return variables.get(name);
        }

        @Override
        public @Nullable Object decisionOutput(String name) {
            return null;
        }
    }

    private static final class Unknowable implements Functions {

        @Override
        public List<Object> items(String list) {
            throw new ExpressionRefused("expression.unfinished");
        }

        @Override
        public Instant today() {
            throw new ExpressionRefused("expression.unfinished");
        }

        @Override
        public Instant workingDaysFrom(long days) {
            throw new ExpressionRefused("expression.unfinished");
        }

        @Override
        public String roleOf(String role, String unit) {
            throw new ExpressionRefused("expression.unfinished");
        }
    }

    private Expressions() {}
}
