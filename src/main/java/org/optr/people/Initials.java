package org.optr.people;

import java.util.Locale;

/** Two letters for the avatar: of the first and last word, the first two of a single one, the last two of a Chinese name. */
final class Initials {

    static String of(String name) {
        var words = name.strip().split("\\s+", -1);
        if (words.length == 1) {
            return ofOne(words[0]);
        }
        return first(words[0]) + first(words[words.length - 1]);
    }

    private static String ofOne(String word) {
        if (word.length() <= 2) {
            return word;
        }
        return isChinese(word)
                ? word.substring(word.length() - 2)
                : word.substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private static boolean isChinese(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private Initials() {}
}
