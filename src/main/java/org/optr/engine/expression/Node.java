package org.optr.engine.expression;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a parsed expression; it never changes, so it may be shared between threads. */
sealed interface Node {

    @Nullable Object value(Scope scope, Functions functions);

    record Literal(@Nullable Object constant) implements Node {
        @Override
        public @Nullable Object value(Scope scope, Functions functions) {
            return constant;
        }
    }

    record Variable(String name) implements Node {
        @Override
        public @Nullable Object value(Scope scope, Functions functions) {
            return Values.of(scope.variable(name));
        }
    }

    record DecisionOutput(String name) implements Node {
        @Override
        public @Nullable Object value(Scope scope, Functions functions) {
            return Values.of(scope.decisionOutput(name));
        }
    }

    record Call(Builtin function, List<Node> arguments) implements Node {
        @Override
        public @Nullable Object value(Scope scope, Functions functions) {
            var values = arguments.stream()
                    .<@Nullable Object>map(each -> each.value(scope, functions))
                    .toList();
            return function.call(functions, values);
        }
    }

    record Not(Node operand) implements Node {
        @Override
        public Object value(Scope scope, Functions functions) {
            return !Values.truth(operand.value(scope, functions));
        }
    }

    record Empty(Node operand) implements Node {
        @Override
        public Object value(Scope scope, Functions functions) {
            return Values.isEmpty(operand.value(scope, functions));
        }
    }

    record And(Node left, Node right) implements Node {
        @Override
        public Object value(Scope scope, Functions functions) {
            return Values.truth(left.value(scope, functions)) && Values.truth(right.value(scope, functions));
        }
    }

    record Or(Node left, Node right) implements Node {
        @Override
        public Object value(Scope scope, Functions functions) {
            return Values.truth(left.value(scope, functions)) || Values.truth(right.value(scope, functions));
        }
    }

    record Binary(Operator operator, Node left, Node right) implements Node {
        @Override
        public @Nullable Object value(Scope scope, Functions functions) {
            return operator.apply(left.value(scope, functions), right.value(scope, functions));
        }
    }

    record Choice(Node condition, Node then, Node otherwise) implements Node {
        @Override
        public @Nullable Object value(Scope scope, Functions functions) {
            var chosen = Values.truth(condition.value(scope, functions)) ? then : otherwise;
            return chosen.value(scope, functions);
        }
    }

    /** Text with expressions in it. */
    record Joined(List<Node> parts) implements Node {
        @Override
        public Object value(Scope scope, Functions functions) {
            var text = parts.stream()
                    .map(part -> Values.embedded(part.value(scope, functions)))
                    .collect(Collectors.joining());
            if (text.length() > Limits.RESULT) {
                throw new ExpressionRefused("expression.result-too-long", Limits.RESULT);
            }
            return text;
        }
    }
}
