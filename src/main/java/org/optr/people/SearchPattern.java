package org.optr.people;

import java.util.Locale;

/** Turns what a person typed into a LIKE pattern in lower case, with {@code !} as the escape character. */
final class SearchPattern {

    static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private SearchPattern() {}
}
