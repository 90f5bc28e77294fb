package org.optr.audit.search;

import static org.optr.shared.RuleViolation.require;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a text asks for, as words that are in the index. */
@Repository
class WantedWords {

    /** More words than these do not narrow a search down. */
    static final int MOST = 8;

    /** A beginning stands for no more words than these. */
    static final int MOST_OF_A_BEGINNING = 20;

    private final JdbcClient jdbc;

    WantedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns for each word that must be found which words will do, the rarest first as far as one can tell: whole words before
     * beginnings, long ones before short ones.
     *
     * @throws org.optr.shared.RuleViolation {@code search.beginning-too-short} if too many words begin like that
     */
    List<Set<String>> in(String text) {
        return Words.wanted(text).stream()
                .sorted(Comparator.comparing(Words::isBeginning)
                        .thenComparing(Comparator.comparing(String::length).reversed()))
                .limit(MOST)
                .map(word -> Words.isBeginning(word) ? beginning(word) : Set.of(word))
                .toList();
    }

    /** Looks up one word after the other: however often each occurs, that is a step in the index. */
    private Set<String> beginning(String word) {
        var start = word.substring(0, word.length() - 1);
        var found = new LinkedHashSet<String>();
        var next = next(start, "");
        while (next != null) {
            found.add(next);
            require(found.size() <= MOST_OF_A_BEGINNING, "search.beginning-too-short", word);
            next = next(start, next);
        }
        return found;
    }

    private @Nullable String next(String start, String last) {
        return jdbc.sql("SELECT MIN(word) FROM search_word WHERE word LIKE ? AND word > ?")
                .params(start + "%", last)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
