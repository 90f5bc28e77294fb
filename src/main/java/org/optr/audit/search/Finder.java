package org.optr.audit.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.audit.StoredChanges;
import org.optr.people.PersonColumns;
import org.optr.shared.Columns;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the index. */
@Repository
class Finder {

    private final JdbcClient jdbc;
    private final StoredChanges changes;

    Finder(JdbcClient jdbc, StoredChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    List<FoundEntry> page(Conditions conditions, int limit) {
        var columns = "e.seq, a.subject_kind, a.subject_id, a.root_case, a.entry_id, a.happened_at, a.actor_id,"
                + " a.on_behalf_of, a.event, a.changes";
        return jdbc.sql(conditions.withEntries(columns, limit))
                .params(conditions.parameters())
                .query(this::entry)
                .list();
    }

    List<Place> places(Conditions conditions, int limit) {
        return jdbc.sql(conditions.alone("e.seq, e.entry_id, e.happened_at", limit))
                .params(conditions.parameters())
                .query((row, number) ->
                        new Place(row.getLong("seq"), row.getLong("entry_id"), Columns.instant(row, "happened_at")))
                .list();
    }

    /** Returns what is counted of the newest entries. */
    List<Counted> counted(Conditions conditions, int limit) {
        var columns =
                "e.seq, e.root_case, e.subject_kind, e.subject_id, e.happened_at, e.process, e.step, e.outcome, e.event";
        return jdbc.sql(conditions.alone(columns, limit))
                .params(conditions.parameters())
                .query(Finder::counted)
                .list();
    }

    /** Returns what values of a facet are called, by value and language. */
    Map<String, Map<String, String>> names(Facet facet, List<String> codes) {
        var names = new HashMap<String, Map<String, String>>();
        if (!codes.isEmpty()) {
            jdbc.sql("SELECT code, language, name FROM search_name WHERE facet = :facet AND code IN (:codes)")
                    .param("facet", facet.name())
                    .param("codes", codes)
                    .query(row -> {
                        names.computeIfAbsent(row.getString("code"), code -> new HashMap<>())
                                .put(row.getString("language"), row.getString("name"));
                    });
        }
        return names;
    }

    private FoundEntry entry(ResultSet row, int number) throws SQLException {
        var entry = new AuditRecord(
                row.getLong("entry_id"),
                Columns.instant(row, "happened_at"),
                PersonColumns.person(row, "actor_id"),
                PersonColumns.personOrNull(row, "on_behalf_of"),
                row.getString("event"),
                changes.read(row.getString("changes")));
        return new FoundEntry(entry, row.getLong("seq"), subject(row), row.getString("root_case"));
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        var values = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var value = row.getString(facet.column());
            if (value != null) {
                values.put(facet, value);
            }
        }
        return new Counted(row.getString("root_case"), subject(row), Columns.instant(row, "happened_at"), values);
    }

    private static SubjectRef subject(ResultSet row) throws SQLException {
        return new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id"));
    }

    /**
     * Where an entry is found.
     *
     * @param number by which the history knows it
     */
    record Place(long seq, long number, Instant at) {}

    /** One of the newest entries. */
    record Counted(@Nullable String rootCase, SubjectRef subject, Instant at, Map<Facet, String> values) {}
}
