package org.optr.audit.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which a text is found: letters and digits without regard to case and width. Chinese has no spaces between
 * words, so each character and each pair of neighbours is one.
 */
final class Words {

    static final int LONGEST = 40;

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

    /** Returns the words to find a text by, in their order. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        runs(text, words, true);
        return words;
    }

    /** Returns what must be found for the text to be; of Chinese, the pairs say it all. */
    static Set<String> wanted(String text) {
        var words = new LinkedHashSet<String>();
        runs(text, words, false);
        return words;
    }

    private static void runs(String text, Set<String> words, boolean single) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var runs = RUN.matcher(plain);
        while (runs.find()) {
            var run = runs.group();
            if (Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN) {
                addChinese(run.codePoints().toArray(), words, single);
            } else {
                words.add(run.length() > LONGEST ? run.substring(0, LONGEST) : run);
            }
        }
    }

    private static void addChinese(int[] characters, Set<String> words, boolean single) {
        for (var i = 0; i < characters.length; i++) {
            if (single || characters.length == 1) {
                words.add(new String(characters, i, 1));
            }
            if (i + 1 < characters.length) {
                words.add(new String(characters, i, 2));
            }
        }
    }

    private Words() {}
}
