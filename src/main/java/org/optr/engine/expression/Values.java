package org.optr.engine.expression;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the language: text, whole number (Long), number (Double), truth value, Instant, list; null where there is none. */
final class Values {

    /** Brings whatever a variable holds into the language; everything foreign to it becomes null. */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float || value instanceof BigDecimal) {
            return ((Number) value).doubleValue();
        }
        if (value instanceof Date date) {
            return date.toInstant();
        }
        var known = value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof List;
        return known ? value : null;
    }

    static boolean truth(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new ExpressionRefused("expression.not-a-truth-value", value);
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == null || "".equals(value) || (value instanceof Collection<?> list && list.isEmpty());
    }

    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return decimal(a).compareTo(decimal(b)) == 0;
        }
        return left == null ? right == null : left.equals(right);
    }

    static int compare(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return decimal(a).compareTo(decimal(b));
        }
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        if (left instanceof Instant a && right instanceof Instant b) {
            return a.compareTo(b);
        }
        throw new ExpressionRefused("expression.not-comparable", left, right);
    }

    static BigDecimal decimal(Object value) {
        if (value instanceof Long whole) {
            return BigDecimal.valueOf(whole);
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number);
        }
        throw new ExpressionRefused("expression.not-a-number", value);
    }

    static long wholeNumber(Object value) {
        try {
            return decimal(value).longValueExact();
        } catch (ArithmeticException e) {
            throw new ExpressionRefused("expression.not-a-whole-number", value);
        }
    }

    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new ExpressionRefused("expression.not-a-text", value);
    }

    /** Returns a value as it appears inside a text. */
    static String embedded(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return decimal(number).stripTrailingZeros().toPlainString();
        }
        return value instanceof Boolean || value instanceof Instant ? value.toString() : text(value);
    }

    private Values() {}
}
