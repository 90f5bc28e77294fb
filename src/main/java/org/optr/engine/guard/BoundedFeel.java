package org.optr.engine.guard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Feel;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** FEEL for forms, on the engine that decision tables use. */
@Component
class BoundedFeel implements Feel {

    private final FeelReader reader = new FeelReader();
    private final FeelEvaluator evaluator;

    BoundedFeel(Clock clock) {
        evaluator = new FeelEvaluator(FeelValues.exact(), clock);
    }

    @Override
    public @Nullable Object evaluate(String expression, Map<String, @Nullable Object> data) {
        try {
            requireBounded(data);
            return known(evaluator.evaluate(reader.expression(expression), data.keySet(), data::get));
        } catch (RuleViolation e) {
            return null;
        }
    }

    @Override
    public void requireBounded(Map<String, @Nullable Object> data) {
        FeelData.requireBounded(data);
    }

    /** A name that is also a function evaluates to that function: a value to nobody. */
    private static @Nullable Object known(@Nullable Object value) {
        var data = value instanceof Boolean
                || value instanceof String
                || value instanceof BigDecimal
                || value instanceof Temporal
                || value instanceof Duration
                || value instanceof Period
                || value instanceof List
                || value instanceof Map;
        return data ? value : null;
    }

    @Override
    public Optional<RuleViolation> problem(String expression) {
        try {
            reader.expression(expression);
            return Optional.empty();
        } catch (RuleViolation e) {
            return Optional.of(e);
        }
    }
}
