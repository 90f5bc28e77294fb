package org.optr.engine.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operators with two sides, apart from {@code &&} and {@code ||}, which do not always look at their right side. */
enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    GREATER(">"),
    AT_MOST("<="),
    AT_LEAST(">="),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED("/");

    /** From the loosest to the tightest binding. */
    static final List<Set<Operator>> PRECEDENCE = List.of(
            Set.of(EQUAL, UNEQUAL),
            Set.of(LESS, GREATER, AT_MOST, AT_LEAST),
            Set.of(PLUS, MINUS),
            Set.of(TIMES, DIVIDED));

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    static Optional<Operator> of(String symbol) {
        return Arrays.stream(values())
                .filter(each -> each.symbol.equals(symbol))
                .findFirst();
    }

    /** Nothing is neither less nor more than anything, and a sum with nothing is nothing. */
    @Nullable Object apply(@Nullable Object left, @Nullable Object right) {
        return switch (this) {
            case EQUAL -> Values.same(left, right);
            case UNEQUAL -> !Values.same(left, right);
            case LESS, GREATER, AT_MOST, AT_LEAST -> left != null && right != null && ordered(left, right);
            case PLUS, MINUS, TIMES, DIVIDED -> left == null || right == null ? null : calculated(left, right);
        };
    }

    private boolean ordered(Object left, Object right) {
        var order = Values.compare(left, right);
        return switch (this) {
            case LESS -> order < 0;
            case GREATER -> order > 0;
            case AT_MOST -> order <= 0;
            default -> order >= 0;
        };
    }

    private Object calculated(Object left, Object right) {
        var a = Values.decimal(left);
        var b = Values.decimal(right);
        var result =
                switch (this) {
                    case PLUS -> a.add(b, MathContext.DECIMAL64);
                    case MINUS -> a.subtract(b, MathContext.DECIMAL64);
                    case TIMES -> a.multiply(b, MathContext.DECIMAL64);
                    default -> quotient(a, b);
                };
        var whole = left instanceof Long && right instanceof Long && this != DIVIDED;
        return whole ? exact(result) : (Object) result.doubleValue();
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            throw new ExpressionRefused("expression.division-by-zero");
        }
        return a.divide(b, MathContext.DECIMAL64);
    }

    private static Long exact(BigDecimal result) {
        try {
            return result.longValueExact();
        } catch (ArithmeticException e) {
            throw new ExpressionRefused("expression.number-too-large");
        }
    }
}
