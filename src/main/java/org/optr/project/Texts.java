package org.optr.project;

import static org.optr.shared.RuleViolation.require;

/** Limits of what people type; a refusal is {@code <field>.missing} or {@code <field>.too-long}. */
final class Texts {

    static final int TITLE = 200;
    static final int REASON = 1_000;
    static final int LONG = 4_000;

    static String required(String text, int limit, String field) {
        require(!text.isBlank(), field + ".missing");
        return optional(text, limit, field);
    }

    static String optional(String text, int limit, String field) {
        var stripped = text.strip();
        require(stripped.length() <= limit, field + ".too-long", limit, stripped.length());
        return stripped;
    }

    /** Returns a text of any field, without space around it. */
    static String written(String text, int limit) {
        return optional(text, limit, "project.text");
    }

    /** Whoever sends something back or ends it says why. */
    static void requireReason(String comment) {
        require(!comment.isBlank(), "project.comment.missing");
    }

    private Texts() {}
}
