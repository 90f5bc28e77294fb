package org.optr.form.schema;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A property that is either written down or computed by an expression, which in a form begins with {@code =}. */
public record Setting(@Nullable Object literal, @Nullable String expression) {

    static final Setting NONE = new Setting(null, null);

    static Setting of(@Nullable Object raw) {
        return raw instanceof String text && text.startsWith("=")
                ? new Setting(null, text.substring(1).strip())
                : new Setting(raw, null);
    }

    @Nullable Object value(Function<String, @Nullable Object> evaluate) {
        return expression == null ? literal : evaluate.apply(expression);
    }

    /** Whether it is true and nothing else: an expression that is wrong counts as false. */
    boolean isTrue(Function<String, @Nullable Object> evaluate) {
        return Boolean.TRUE.equals(value(evaluate));
    }

    /** Returns the number, also from text that is one; null where there is none. */
    @Nullable BigDecimal number(Function<String, @Nullable Object> evaluate) {
        return Plain.number(value(evaluate));
    }
}
