package org.optr.verifier;

import java.util.regex.Pattern;

/** Sizes and positions as the formats write them: digits, no sign, no zero before them, below 2^63. */
public final class Decimal {

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,18}");

    /** @throws Refusal unless it is such a number */
    public static long parse(String text) {
        Refusal.require(DIGITS.matcher(text).matches(), "number", text);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.unusable("number", text);
        }
    }

    private Decimal() {}
}
