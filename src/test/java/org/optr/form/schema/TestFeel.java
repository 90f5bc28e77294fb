package org.optr.form.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.optr.engine.Feel;
import org.optr.shared.RuleViolation;

/** The language itself without the engine's bounds, for tests without Spring. */
public final class TestFeel implements Feel {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    @Override
    public Object evaluate(String expression, Map<String, Object> data) {
        var result = engine.evaluateExpression(expression, new LinkedHashMap<>(data));
        return result.isSuccess() ? plain(result.result()) : null;
    }

    @Override
    public void requireBounded(Map<String, Object> data) {}

    @Override
    public Optional<RuleViolation> problem(String expression) {
        var parsed = engine.parseExpression(expression);
        return parsed.isSuccess()
                ? Optional.empty()
                : Optional.of(new RuleViolation(
                        "feel.not-understood", parsed.failure().message()));
    }

    private static Object plain(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, item) -> copy.put(key.toString(), plain(item)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return new ArrayList<>(list.stream().map(TestFeel::plain).toList());
        }
        return value;
    }
}
