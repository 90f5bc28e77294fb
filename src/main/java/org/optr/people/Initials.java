package org.optr.people;

/** Two letters for the avatar: of the first and last word, or the last two characters of a Chinese name. */
final class Initials {

    static String of(String name) {
        var words = name.strip().split("\\s+", -1);
        if (words.length == 1) {
            return name.length() <= 2 ? name : name.substring(name.length() - 2);
        }
        return first(words[0]) + first(words[words.length - 1]);
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private Initials() {}
}
