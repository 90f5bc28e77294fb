package org.optr.shared;

import static org.optr.shared.RuleViolation.require;

import org.jspecify.annotations.Nullable;

/** What people type, without space around it. A refusal is {@code <field>.missing} or {@code <field>.too-long}. */
public final class Texts {

    public static String required(String text, int limit, String field) {
        require(!text.isBlank(), field + ".missing");
        return optional(text, limit, field);
    }

    public static String optional(String text, int limit, String field) {
        var stripped = text.strip();
        require(stripped.length() <= limit, field + ".too-long", limit, stripped.length());
        return stripped;
    }

    /** Returns null for a text in which nothing is written. */
    public static @Nullable String nullable(@Nullable String text, int limit, String field) {
        return text == null || text.isBlank() ? null : optional(text, limit, field);
    }

    private Texts() {}
}
