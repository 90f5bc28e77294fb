package org.optr.workbench.backtest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastCases.Fact;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.engine.expression.Functions;
import org.optr.engine.expression.ModelExpression;
import org.optr.engine.expression.Scope;
import org.optr.workbench.check.Drawing;
import org.optr.workbench.check.Node.Flow;

/**
 * The conditions that a change changes, judged by what was known at the time. One that cannot be judged counts as met: it
 * calls a function that looks at the world of today, or a variable had no value yet.
 */
final class Conditions {

    private final Map<Flow, ModelExpression> changed = new HashMap<>();

    Conditions(Drawing before, Drawing after) {
        var known = before.flows().collect(toMap(Flow::id, identity(), (one, other) -> one));
        after.flows().filter(flow -> !isSame(flow, known.get(flow.id()))).forEach(flow -> parsed(flow.condition())
                .ifPresent(condition -> changed.put(flow, condition)));
    }

    private static boolean isSame(Flow flow, @Nullable Flow former) {
        return former != null
                && former.source().id().equals(flow.source().id())
                && Objects.equals(former.condition(), flow.condition());
    }

    private static Optional<ModelExpression> parsed(@Nullable String condition) {
        try {
            return Optional.ofNullable(condition).map(ModelExpression::parse);
        } catch (ExpressionRefused unreadable) {
            return Optional.empty();
        }
    }

    /** Returns which variables they read. */
    Set<String> variables() {
        var names = new HashSet<String>();
        changed.values().forEach(condition -> names.addAll(condition.variables()));
        return names;
    }

    /** Returns which flows were open at a time, seen from inside of some visits. */
    Predicate<Flow> at(List<Fact> facts, List<String> around, Instant time) {
        if (changed.isEmpty()) {
            return flow -> true;
        }
        var known = Fact.known(facts, around, time);
        return flow -> isOpen(flow, known);
    }

    private boolean isOpen(Flow flow, Map<String, @Nullable Object> known) {
        return holds(flow, known).orElse(true)
                && before(flow).noneMatch(other -> holds(other, known).orElse(false));
    }

    /** Returns the ways that an exclusive gateway tries before this one. */
    private static Stream<Flow> before(Flow flow) {
        var gateway = flow.source();
        if (!gateway.is("exclusiveGateway")) {
            return Stream.empty();
        }
        var others = gateway.outgoing().stream().filter(other -> !other.equals(flow) && !other.isDefault());
        return flow.isDefault() ? others : gateway.outgoing().stream().takeWhile(other -> !other.equals(flow));
    }

    /** Returns nothing for a condition that did not change, and for one that nobody can judge. */
    private Optional<Boolean> holds(Flow flow, Map<String, @Nullable Object> known) {
        var condition = changed.get(flow);
        if (condition == null || flow.isDefault() || !known.keySet().containsAll(condition.variables())) {
            return Optional.empty();
        }
        try {
            var value = condition.value(new Known(known), new NoFunctions());
            return value == null || value instanceof Boolean
                    ? Optional.of(Boolean.TRUE.equals(value))
                    : Optional.empty();
        } catch (ExpressionRefused unjudged) {
            return Optional.empty();
        }
    }

    private record Known(Map<String, @Nullable Object> values) implements Scope {

        @Override
        public @Nullable Object variable(String name) {
            return values.get(name);
        }

        @Override
        public @Nullable Object decisionOutput(String name) {
            throw new ExpressionRefused("expression.no-decision", name);
        }
    }

    /** What they answer today is not what they answered then. */
    private static final class NoFunctions implements Functions {

        @Override
        public List<Object> items(String list) {
            throw refused();
        }

        @Override
        public Instant today() {
            throw refused();
        }

        @Override
        public Instant workingDaysFrom(long days) {
            throw refused();
        }

        @Override
        public String roleOf(String role, String unit) {
            throw refused();
        }

        private static ExpressionRefused refused() {
            return new ExpressionRefused("expression.not-then");
        }
    }
}
