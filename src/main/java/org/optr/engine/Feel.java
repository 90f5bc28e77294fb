package org.optr.engine;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/** FEEL within bounds of size, depth and time, on data only: the engine's own, so that a form agrees with a table. */
public interface Feel {

    /** Returns the value as Boolean, String, BigDecimal, java.time, List or Map; null where the expression has none or is wrong. */
    @Nullable Object evaluate(String expression, Map<String, @Nullable Object> data);

    /** @throws RuleViolation if the data is more than an expression may work on: on such data none has a value */
    void requireBounded(Map<String, @Nullable Object> data);

    /** Returns why an expression is not accepted; empty when it is. */
    Optional<RuleViolation> problem(String expression);
}
