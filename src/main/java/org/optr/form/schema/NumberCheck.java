package org.optr.form.schema;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.shared.RuleViolation;

/** Rules of numbers, all exact. */
final class NumberCheck {

    private static final int MOST_DIGITS = 30;

    static Optional<RuleViolation> format(Field field, @Nullable Object value) {
        if (!(field instanceof NumberInput input) || value == null || "".equals(value)) {
            return Optional.empty();
        }
        var number = Plain.number(value);
        if (number == null || number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return Rules.unless(false, "form.not-a-number");
        }
        var digits = input.rules().decimalDigits();
        if (digits != null && number.scale() > digits) {
            return Rules.unless(false, digits == 0 ? "form.not-whole" : "form.decimals", digits);
        }
        return steps(input.rules().increment(), number);
    }

    private static Optional<RuleViolation> steps(@Nullable BigDecimal increment, BigDecimal number) {
        if (increment == null || increment.signum() <= 0) {
            return Optional.empty();
        }
        var beyond = number.remainder(increment);
        var below = number.subtract(beyond);
        return Rules.unless(beyond.signum() == 0, "form.increment", below, below.add(increment));
    }

    static Optional<RuleViolation> bounds(NumberInput input, @Nullable BigDecimal number, FormScope scope) {
        var min = input.rules().min().number(scope::evaluate);
        var max = input.rules().max().number(scope::evaluate);
        if (number == null) {
            return Optional.empty();
        }
        return Rules.unless(min == null || number.compareTo(min) >= 0, "form.min", String.valueOf(min))
                .or(() -> Rules.unless(max == null || number.compareTo(max) <= 0, "form.max", String.valueOf(max)));
    }

    private NumberCheck() {}
}
