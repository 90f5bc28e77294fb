package org.optr.engine.guard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;

/** Bounds what an expression may work on: its cost grows with the data, too. What bears several names counts once. */
final class FeelData {

    private static final int VALUES = 5_000;
    private static final int DEPTH = 10;
    private static final int LENGTH = 200_000;
    private static final int DIGITS = 100;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;
    private int length;

    private FeelData() {}

    /** @throws RuleViolation if it is too much */
    static void requireBounded(Map<String, @Nullable Object> data) {
        new FeelData().count(data, 0);
    }

    private void count(@Nullable Object value, int depth) {
        values++;
        var holds = value instanceof Map || value instanceof Collection;
        if (holds && !seen.add(value)) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> count(each, depth + 1));
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> count(each, depth + 1));
        } else if (value instanceof String text) {
            length += text.length();
        } else if (value instanceof BigDecimal number) {
            RuleViolation.require(
                    Math.abs((long) number.scale()) + number.precision() <= DIGITS, "feel.data-too-large");
        }
        RuleViolation.require(values <= VALUES && depth <= DEPTH && length <= LENGTH, "feel.data-too-large");
    }
}
