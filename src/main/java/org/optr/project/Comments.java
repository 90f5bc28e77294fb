package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import org.optr.shared.Texts;

/** What somebody writes beside an answer. */
final class Comments {

    static String written(String text, int limit) {
        return Texts.optional(text, limit, "project.text");
    }

    /** Whoever sends something back or ends it says why. */
    static void requireReason(String comment) {
        require(!comment.isBlank(), "project.comment.missing");
    }

    private Comments() {}
}
