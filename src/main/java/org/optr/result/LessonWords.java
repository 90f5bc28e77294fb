package org.optr.result;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a lesson is found again: those of four letters and more, and each two neighbouring Chinese characters. */
final class LessonWords {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int MOST = 200;
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{IsLatin}\\p{Nd}]+");
    private static final Set<String> EVERYWHERE = Set.of(
            "about", "after", "also", "been", "before", "from", "have", "into", "less", "more", "must", "over",
            "project", "shall", "than", "that", "their", "them", "then", "there", "they", "this", "until", "were",
            "what", "when", "where", "which", "will", "with", "without", "your");

    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find() && words.size() < MOST) {
            add(found.group(), words);
        }
        return words;
    }

    private static void add(String word, Set<String> words) {
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
            var characters = word.codePoints().toArray();
            for (var i = 0; i + 1 < characters.length; i++) {
                words.add(new String(characters, i, 2));
            }
        } else if (word.length() >= SHORTEST && word.length() <= LONGEST && !EVERYWHERE.contains(word)) {
            words.add(word);
        }
    }

    private LessonWords() {}
}
