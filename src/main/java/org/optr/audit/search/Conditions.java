package org.optr.audit.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.LedgerHeartbeat;
import org.optr.people.PersonColumns;
import org.optr.shared.Columns;

/**
 * A query as SQL. Whatever it asks for, there is an index in the order of time, so that the newest entries are found without
 * looking at the others. Signs of life of the ledger are found only by who chooses them.
 */
final class Conditions {

    /** More words than these do not narrow the search down. */
    static final int MOST_WORDS = 8;

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean byWord;
    private final boolean withHeartbeats;

    private Conditions(AuditQuery query, @Nullable Facet except) {
        var words = Words.wanted(query.text()).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        byWord = !words.isEmpty();
        for (var i = 0; i < words.size(); i++) {
            var name = "word" + i;
            add(
                    i == 0
                            ? "w.word = :word0"
                            : "EXISTS (SELECT 1 FROM search_word x WHERE x.word = :" + name
                                    + " AND x.happened_at = e.happened_at AND x.seq = e.seq)",
                    name,
                    words.get(i));
        }
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
        withHeartbeats =
                except != Facet.EVENT && !query.chosen(Facet.EVENT).isEmpty();
        for (var facet : Facet.values()) {
            if (facet != except && !query.chosen(facet).isEmpty()) {
                add("e." + facet.column() + " IN (:" + facet.name() + ")", facet.name(), query.chosen(facet));
            }
        }
    }

    static Conditions of(AuditQuery query) {
        return new Conditions(query, null);
    }

    /** Returns the query as it were if nothing of this facet was chosen. */
    static Conditions without(AuditQuery query, Facet facet) {
        return new Conditions(query, facet);
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

    /** Returns the table {@code e}, the conditions and the order. */
    String alone() {
        return sql("", "e");
    }

    /** As {@link #alone}, with the table {@code a} of entries; most rows of {@code e} need not be read for that, its index will do. */
    String withEntries() {
        return sql(" JOIN audit_entry a ON a.entry_id = e.entry_id", "a");
    }

    private String sql(String joined, String withEvent) {
        var from = byWord ? " FROM search_word w JOIN search_entry e ON e.seq = w.seq" : " FROM search_entry e";
        var where = new ArrayList<>(all);
        if (!withHeartbeats) {
            where.add(withEvent + ".event <> '" + LedgerHeartbeat.NAME + "'");
        }
        return from
                + joined
                + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where))
                + " ORDER BY %1$s.happened_at DESC, %1$s.seq DESC".formatted(table());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String table() {
        return byWord ? "w" : "e";
    }
}
