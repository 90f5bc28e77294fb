package org.optr.audit.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.LedgerHeartbeat;
import org.optr.people.PersonColumns;
import org.optr.shared.Columns;

/**
 * A query as SQL. Whatever it asks for, there is an index in the order of time, so that the newest entries are found without
 * looking at the others. Signs of life of the ledger are found only by who chooses them.
 */
final class Conditions {

    private static final String LEADING = "leading";

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    /** Any of these will do as the first word; entries are found by each in the order of time. */
    private final List<String> leading;

    private final boolean withHeartbeats;

    /** @param words for each that must be found, which will do */
    private Conditions(AuditQuery query, List<Set<String>> words, @Nullable Facet except) {
        leading = words.isEmpty() ? List.of() : List.copyOf(words.get(0));
        mustHave(words);
        add("e.actor_id = :actor", "actor", PersonColumns.bytesOrNull(query.actor()));
        add("e.on_behalf_of = :absent", "absent", PersonColumns.bytesOrNull(query.onBehalfOf()));
        var subject = query.subject();
        if (subject != null) {
            add("e.subject_kind = :kind", "kind", subject.kind().name());
            add("e.subject_id = :subject", "subject", subject.id());
        }
        add("e.root_case = :run", "run", query.rootCase());
        add(table() + ".happened_at >= :from", "from", Columns.timeOrNull(query.from()));
        add(table() + ".happened_at < :until", "until", Columns.timeOrNull(query.until()));
        withHeartbeats = except != Facet.EVENT && !query.chosen(Facet.EVENT).isEmpty();
        for (var facet : Facet.values()) {
            if (facet != except && !query.chosen(facet).isEmpty()) {
                add("e." + facet.column() + " IN (:" + facet.name() + ")", facet.name(), query.chosen(facet));
            }
        }
    }

    private void mustHave(List<Set<String>> words) {
        for (var i = 0; i < leading.size(); i++) {
            parameters.put(LEADING + i, leading.get(i));
        }
        if (words.stream().anyMatch(Set::isEmpty)) {
            all.add("1 = 0");
            return;
        }
        for (var i = 1; i < words.size(); i++) {
            var name = "word" + i;
            add(
                    "EXISTS (SELECT 1 FROM search_word x WHERE x.word IN (:" + name
                            + ") AND x.happened_at = e.happened_at AND x.seq = e.seq)",
                    name,
                    words.get(i));
        }
    }

    static Conditions of(AuditQuery query, List<Set<String>> words) {
        return new Conditions(query, words, null);
    }

    /** Returns the query as it were if nothing of this facet was chosen. */
    static Conditions without(AuditQuery query, List<Set<String>> words, Facet facet) {
        return new Conditions(query, words, facet);
    }

    /** Only what comes after this one, the newest first. */
    void after(Instant lastAt, long last) {
        add(table() + ".happened_at <= :lastAt", "lastAt", Columns.time(lastAt));
        add("(" + table() + ".happened_at < :lastAt OR " + table() + ".seq < :lastSeq)", "lastSeq", last);
    }

    /** Only what is in the ledger before a place. */
    void before(long place) {
        add("e.seq < :before", "before", place);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(name, value);
        }
    }

    /**
     * Returns the statement that reads the newest rows of the table {@code e}.
     *
     * @param columns with {@code happened_at} and {@code seq}
     */
    String alone(String columns, int limit) {
        return statement("SELECT " + columns, "", "e", limit);
    }

    /** As {@link #alone}, with the table {@code a} of entries; most rows of {@code e} need not be read then, its index will do. */
    String withEntries(String columns, int limit) {
        return statement("SELECT " + columns, " JOIN audit_entry a ON a.entry_id = e.entry_id", "a", limit);
    }

    /** Where any of several words will do, the newest of each are among the newest of all. */
    private String statement(String columns, String joined, String withEvent, int limit) {
        if (leading.isEmpty()) {
            return columns + " FROM search_entry e" + joined + where(null, withEvent) + newest("e.", limit);
        }
        var from = " FROM search_word w JOIN search_entry e ON e.seq = w.seq";
        var each = IntStream.range(0, leading.size())
                .mapToObj(i ->
                        columns + from + joined + where("w.word = :" + LEADING + i, withEvent) + newest("w.", limit))
                .toList();
        return each.size() == 1
                ? each.get(0)
                : each.stream().collect(joining(") UNION (", "(", ")")) + newest("", limit);
    }

    private String where(@Nullable String word, String withEvent) {
        var conditions = new ArrayList<>(all);
        if (word != null) {
            conditions.add(0, word);
        }
        if (!withHeartbeats) {
            conditions.add(withEvent + ".event <> '" + LedgerHeartbeat.NAME + "'");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String newest(String table, int limit) {
        return " ORDER BY %1$shappened_at DESC, %1$sseq DESC LIMIT %2$d".formatted(table, limit);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String table() {
        return leading.isEmpty() ? "e" : "w";
    }
}
