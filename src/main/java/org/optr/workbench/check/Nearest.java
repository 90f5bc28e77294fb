package org.optr.workbench.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody who mistyped a name may have meant. */
final class Nearest {

    private static final int LONGEST = 100;

    /** Of three letters one may be wrong, of twelve four. */
    private static final int LETTERS_PER_MISTAKE = 3;

    static Optional<String> to(String name, Collection<String> known) {
        return name.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(word -> mistakes(name, word) * LETTERS_PER_MISTAKE <= Math.max(name.length(), 1))
                        .min(Comparator.<String>comparingInt(word -> mistakes(name, word))
                                .thenComparing(word -> word));
    }

    /** Counts the letters that are missing, too much, different, or have changed places with their neighbour. */
    private static int mistakes(String left, String right) {
        var a = left.toLowerCase(Locale.ROOT);
        var b = right.toLowerCase(Locale.ROOT);
        var count = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                count[i][j] = i == 0 || j == 0 ? i + j : least(count, i, j, a, b);
            }
        }
        return count[a.length()][b.length()];
    }

    private static int least(int[][] count, int i, int j, String a, String b) {
        var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(count[i - 1][j - 1] + same, 1 + Math.min(count[i - 1][j], count[i][j - 1]));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, count[i - 2][j - 2] + 1) : least;
    }

    private Nearest() {}
}
