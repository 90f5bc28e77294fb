package org.optr.form.schema;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.Field;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.shared.RuleViolation;

/** Rules of text. A form that names no longest length gets one. */
final class TextCheck {

    /** What a process variable can hold. */
    static final int LONGEST = 4_000;

    private static final Pattern EMAIL =
            Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");

    /** International: a country code of up to three digits, then the number; blanks and usual marks between. */
    private static final Pattern PHONE = Pattern.compile("^(\\+|00)[1-9]\\d{0,2}[ ./()-]?(\\d[ ./()-]?){4,20}$");

    static Optional<RuleViolation> pattern(Field field, @Nullable Object value) {
        var pattern = field instanceof TextInput input ? input.rules().pattern() : null;
        if (pattern == null || !(value instanceof String text) || text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return Rules.unless(pattern.matcher(text).find(), "form.pattern", pattern.pattern());
    }

    static Optional<RuleViolation> lengthAndFormat(TextInput input, String text, FormScope scope) {
        var rules = input.rules();
        var length = text.strip().length();
        var min = Objects.requireNonNullElse(rules.minLength().number(scope::evaluate), BigDecimal.ZERO)
                .intValue();
        var max = Objects.requireNonNullElse(rules.maxLength().number(scope::evaluate), BigDecimal.valueOf(LONGEST))
                .intValue();
        return Rules.unless(length >= min, "form.too-short", min)
                .or(() -> Rules.unless(
                        length <= max && text.length() <= Math.max(max, LONGEST), "form.too-long", max, length))
                .or(() -> switch (rules.format()) {
                    case ANY -> Optional.empty();
                    case EMAIL -> Rules.unless(EMAIL.matcher(text).find(), "form.email");
                    case PHONE -> Rules.unless(PHONE.matcher(text).find(), "form.phone");
                });
    }

    private TextCheck() {}
}
