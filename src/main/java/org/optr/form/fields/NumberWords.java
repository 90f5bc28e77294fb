package org.optr.form.fields;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.Plain;

/** Numbers as people of a language type them, without losing a digit. */
final class NumberWords {

    private final char point;
    private final String groups;
    private final Pattern grouped;

    NumberWords(Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        point = symbols.getDecimalSeparator();
        groups = "[ \u00a0\u202f" + Pattern.quote(String.valueOf(symbols.getGroupingSeparator())) + "]";
        grouped = Pattern.compile(
                "[+-]?\\d{1,3}(" + groups + "\\d{3})+(" + Pattern.quote(String.valueOf(point)) + "\\d+)?");
    }

    String write(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString().replace('.', point) : value.toString();
    }

    /** Returns the number; the text itself if it is none; null if nothing is typed. */
    @Nullable Object read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        var plain = grouped.matcher(text).matches() ? text.replaceAll(groups, "") : text;
        var number = Plain.number(plain.replace(point, '.'));
        return number == null ? text : number;
    }
}
