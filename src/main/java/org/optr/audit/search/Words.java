package org.optr.audit.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which a text is found: letters and digits without regard to case and width. Chinese has no spaces between
 * words, so each character and each pair of neighbours is one.
 *
 * <p>In what is looked for, a star after a word makes it the beginning of any word.
 */
final class Words {

    static final int LONGEST = 40;

    private static final String STAR = "*";

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

    /** Returns the words to find a text by, in their order. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        runs(text, words, true);
        return words;
    }

    /** Returns what must be found for the text to be, beginnings with their star; of Chinese, the pairs say it all. */
    static Set<String> wanted(String text) {
        var words = new LinkedHashSet<String>();
        runs(text, words, false);
        return words;
    }

    static boolean isBeginning(String wanted) {
        return wanted.endsWith(STAR);
    }

    private static void runs(String text, Set<String> words, boolean indexed) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var runs = RUN.matcher(plain);
        while (runs.find()) {
            var run = runs.group();
            if (Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN) {
                addChinese(run.codePoints().toArray(), words, indexed);
            } else {
                var word = run.length() > LONGEST ? run.substring(0, LONGEST) : run;
                words.add(!indexed && plain.startsWith(STAR, runs.end()) ? word + STAR : word);
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
