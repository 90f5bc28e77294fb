package org.optr.workbench.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody who mistyped a name may have meant. */
final class Nearest {

    /** Of three letters one may be wrong, of twelve four. */
    private static final int LETTERS_PER_MISTAKE = 3;

    static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .filter(word -> mistakes(name, word) * LETTERS_PER_MISTAKE <= Math.max(name.length(), 1))
                .min(Comparator.<String>comparingInt(word -> mistakes(name, word)).thenComparing(word -> word));
    }

    /** Counts the letters that are missing, too much or different. */
    private static int mistakes(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private Nearest() {}
}
