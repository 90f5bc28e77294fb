package org.optr.audit.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.audit.StoredChanges;
import org.optr.people.PersonColumns;
import org.optr.shared.Columns;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the index, as they are built. */
@Repository
class SearchIndex {

    private static final int LONGEST_NAME = 255;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final StoredChanges changes;

    SearchIndex(JdbcClient jdbc, JdbcTemplate batches, StoredChanges changes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.changes = changes;
    }

    /** Whoever asks is the only one to add until the transaction ends. */
    SearchState lock() {
        return state(" FOR UPDATE");
    }

    SearchState state() {
        return state("");
    }

    private SearchState state(String lock) {
        return jdbc.sql("SELECT next_entry, rebuilt_entry, rebuild_until FROM search_state WHERE state_id = 1" + lock)
                .query((row, number) -> new SearchState(
                        row.getLong("next_entry"),
                        row.getObject("rebuilt_entry", Long.class),
                        row.getObject("rebuild_until", Long.class)))
                .single();
    }

    void next(Pass pass, long place) {
        jdbc.sql("UPDATE search_state SET " + pass.column() + " = ? WHERE state_id = 1")
                .param(place)
                .update();
    }

    /**
     * What the index has beyond the end of the ledger, because a new one was begun, goes at once.
     *
     * @return how many entries are to be added once more
     */
    long beginRebuild() {
        var sealed = jdbc.sql("SELECT tree_size FROM ledger_state WHERE state_id = 1")
                .query(Long.class)
                .single();
        var next = Math.min(sealed, state().next());
        remove(next, Long.MAX_VALUE);
        jdbc.sql(
                        """
                        UPDATE search_state SET next_entry = ?, rebuilt_entry = 0, rebuild_until = ?
                        WHERE state_id = 1""")
                .params(next, next)
                .update();
        return next;
    }

    void endRebuild() {
        jdbc.sql("UPDATE search_state SET rebuilt_entry = NULL, rebuild_until = NULL WHERE state_id = 1")
                .update();
    }

    /** Takes out all from one place to before another. */
    void remove(long from, long until) {
        for (var table : List.of("search_word", "search_entry", "search_set_aside")) {
            jdbc.sql("DELETE FROM " + table + " WHERE seq >= ? AND seq < ?")
                    .params(from, until)
                    .update();
        }
    }

    /** Takes out entries that stand at other places than they have now. */
    void removeElsewhere(List<SealedEntry> entries) {
        if (!entries.isEmpty()) {
            jdbc.sql("DELETE FROM search_entry WHERE entry_id IN (:numbers)")
                    .param("numbers", entries.stream().map(SealedEntry::number).toList())
                    .update();
        }
    }

    /** Returns how many sealed entries are not in the index yet. */
    long behind() {
        return jdbc.sql(
                        """
                        SELECT l.tree_size - s.next_entry FROM ledger_state l JOIN search_state s ON s.state_id = l.state_id
                        WHERE l.state_id = 1""")
                .query(Long.class)
                .single();
    }

    List<SealedEntry> sealed(long from, long until, int limit) {
        return jdbc.sql(
                        """
                        SELECT l.seq, e.entry_id, e.happened_at, e.actor_id, e.on_behalf_of, e.event, e.subject_kind,
                            e.subject_id, e.root_case, e.model_version, e.changes, e.salt
                        FROM ledger_leaf l JOIN audit_entry e ON e.entry_id = l.entry_id
                        WHERE l.seq >= ? AND l.seq < ? ORDER BY l.seq LIMIT ?""")
                .params(from, until, limit)
                .query(this::entry)
                .list();
    }

    private SealedEntry entry(ResultSet row, int number) throws SQLException {
        return new SealedEntry(
                row.getLong("seq"),
                row.getLong("entry_id"),
                Columns.instant(row, "happened_at"),
                PersonColumns.person(row, "actor_id"),
                PersonColumns.personOrNull(row, "on_behalf_of"),
                row.getString("event"),
                new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("root_case"),
                row.getString("model_version"),
                changes.read(row.getString("changes")),
                row.getBytes("salt") == null);
    }

    void add(List<SealedEntry> entries) {
        batches.batchUpdate(
                """
                INSERT INTO search_entry (seq, entry_id, happened_at, actor_id, on_behalf_of, event, subject_kind, subject_id,
                    root_case, process, step, outcome)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entries.stream().map(SearchIndex::columns).toList());
    }

    private static @Nullable Object[] columns(SealedEntry entry) {
        return new @Nullable Object[] {
            entry.place(),
            entry.number(),
            Columns.time(entry.at()),
            PersonColumns.bytes(entry.actor()),
            PersonColumns.bytesOrNull(entry.onBehalfOf()),
            entry.event(),
            entry.subject().kind().name(),
            entry.subject().id(),
            entry.rootCase(),
            entry.process(),
            entry.step().map(FieldChange::after).map(SearchIndex::cut).orElse(null),
            entry.outcome().map(FieldChange::after).map(SearchIndex::cut).orElse(null)
        };
    }

    void addWords(Map<SealedEntry, Set<String>> words) {
        var rows = new ArrayList<Object[]>();
        words.forEach((entry, found) ->
                found.forEach(word -> rows.add(new Object[] {word, Columns.time(entry.at()), entry.place()})));
        batches.batchUpdate("INSERT INTO search_word (word, happened_at, seq) VALUES (?, ?, ?)", rows);
    }

    /** Keeps what a value of a facet is called, as it was called last: what is indexed once more says no news of it. */
    void name(Facet facet, FieldChange named, Pass pass) {
        named.translations().forEach((language, name) -> {
            var key = List.of(facet.name(), cut(String.valueOf(named.after())), language);
            if (pass == Pass.NEW ? !rename(key, cut(name)) : !isNamed(key)) {
                jdbc.sql("INSERT INTO search_name (name, facet, code, language) VALUES (?, ?, ?, ?)")
                        .param(cut(name))
                        .params(key)
                        .update();
            }
        });
    }

    private boolean rename(List<String> key, String name) {
        return jdbc.sql("UPDATE search_name SET name = ? WHERE facet = ? AND code = ? AND language = ?")
                        .param(name)
                        .params(key)
                        .update()
                > 0;
    }

    private boolean isNamed(List<String> key) {
        return jdbc.sql("SELECT 1 FROM search_name WHERE facet = ? AND code = ? AND language = ?")
                .params(key)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * Removes the words of entries, and what was chosen or decided in them. Nobody adds until the transaction ends: who had
     * read an entry before would bring its words back.
     */
    void forget(Collection<Long> numbers) {
        lock();
        jdbc.sql("DELETE FROM search_word WHERE seq IN (SELECT seq FROM search_entry WHERE entry_id IN (:numbers))")
                .param("numbers", numbers)
                .update();
        jdbc.sql("UPDATE search_entry SET step = NULL, outcome = NULL WHERE entry_id IN (:numbers)")
                .param("numbers", numbers)
                .update();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
