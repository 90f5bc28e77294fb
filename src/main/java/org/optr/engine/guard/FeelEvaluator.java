package org.optr.engine.guard;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.Nullable;
import org.optr.engine.expression.ExpressionRefused;

/** Evaluates what a {@link FeelReader} let through, within a time that only a mistake of ours could use up. */
final class FeelEvaluator {

    private static final Duration TIME = Duration.ofSeconds(2);

    private final FeelEngineApi engine;

    /** The first evaluation loads hundreds of classes: it happens here, where nobody counts the time. */
    FeelEvaluator(ValueMapper values, Clock clock) {
        engine = FeelEngineBuilder.create()
                .withValueMapper(values)
                .withClock(() -> ZonedDateTime.now(clock))
                .withEnabledExternalFunctions(false)
                .build();
        engine.evaluateExpression("string(1 + 1) = \"2\"", Map.of());
        engine.evaluateUnaryTests("> 1", 2, Map.of());
    }

    /** @throws ExpressionRefused if the expression has no value for these variables, or takes too long */
    @Nullable Object evaluate(ParsedExpression expression, Set<String> names, Function<String, @Nullable Object> variables) {
        var result = Deadline.within(TIME, () -> engine.evaluate(expression, context(names, variables)));
        if (result.isFailure()) {
            throw new ExpressionRefused("feel.failed", result.failure().message());
        }
        return result.result();
    }

    private static Context context(Set<String> names, Function<String, @Nullable Object> variables) {
        var provider = new VariableProvider() {
            @Override
            public Option<Object> getVariable(String name) {
                return names.contains(name) ? Option.apply(variables.apply(name)) : Option.empty();
            }

            @Override
            public Iterable<String> keys() {
                return CollectionConverters.asScala(names);
            }
        };
        return new CustomContext() {
            @Override
            public VariableProvider variableProvider() {
                return provider;
            }
        };
    }
}
