package org.optr.audit.findings;

import static org.optr.people.PersonColumns.person;
import static org.optr.people.PersonColumns.personOrNull;
import static org.optr.shared.Columns.instant;
import static org.optr.shared.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.optr.audit.BesideTheHistory;
import org.optr.audit.StoredChanges;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries from the index of the search, in the order of time; what they changed is read of a page only. */
@Repository
class FindingEntries {

    private static final int AT_ONCE = 1_000;

    private static final String COLUMNS =
            """
            SELECT seq, entry_id, happened_at, actor_id, on_behalf_of, event, subject_kind, subject_id, root_case
            FROM search_entry\s""";

    private final JdbcClient jdbc;
    private final StoredChanges stored;

    FindingEntries(JdbcClient jdbc, StoredChanges stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /**
     * Gives what people did in a period to a reader, the newest first; steps of the engine are left out.
     *
     * @param most so many are read, and no more
     * @return whether there were more
     */
    boolean read(Instant from, Instant until, int most, Consumer<EntryFact> reader) {
        var before = new Place(until, 0); // no place comes before it: the end of the period does not belong to it
        for (var read = 0; read < most; read += AT_ONCE) {
            var wanted = Math.min(AT_ONCE, most - read);
            var page = page(from, before, wanted + 1);
            page.stream().limit(wanted).map(Row::entry).forEach(reader);
            if (page.size() <= wanted) {
                return false;
            }
            before = page.get(wanted - 1).place;
        }
        return true;
    }

    private List<Row> page(Instant from, Place before, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + """
                        WHERE happened_at >= :from AND happened_at <= :before AND (happened_at < :before OR seq < :seq)
                            AND event NOT IN (:beside)
                        ORDER BY happened_at DESC, seq DESC LIMIT :limit""")
                .param("from", time(from))
                .param("before", time(before.at))
                .param("seq", before.seq)
                .param("beside", BesideTheHistory.EVENTS)
                .param("limit", limit)
                .query((row, number) -> new Row(new Place(instant(row, "happened_at"), row.getLong("seq")), entry(row)))
                .list();
    }

    /** Returns when people completed work items in cases, the oldest first. */
    List<EntryFact> completionsIn(Collection<String> roots) {
        return roots.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "WHERE root_case IN (:roots) AND event = :event ORDER BY happened_at, entry_id")
                        .param("roots", roots)
                        .param("event", EntryFact.COMPLETED)
                        .query((row, number) -> entry(row))
                        .list();
    }

    /** Returns entries about subjects of one kind, the oldest first. */
    List<EntryFact> about(SubjectKind kind, Collection<String> ids, Collection<String> events) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                COLUMNS
                                        + """
                                WHERE subject_kind = :kind AND subject_id IN (:ids) AND event IN (:events)
                                ORDER BY happened_at, entry_id""")
                        .param("kind", kind.name())
                        .param("ids", ids)
                        .param("events", events)
                        .query((row, number) -> entry(row))
                        .list();
    }

    /** Returns what entries changed; nothing of those whose contents were erased. */
    Map<Long, List<FieldChange>> changes(Collection<Long> numbers) {
        var changes = new HashMap<Long, List<FieldChange>>();
        if (!numbers.isEmpty()) {
            jdbc.sql("SELECT entry_id, changes FROM audit_entry WHERE entry_id IN (:numbers)")
                    .param("numbers", numbers)
                    .query(row -> {
                        changes.put(row.getLong("entry_id"), stored.read(row.getString("changes")));
                    });
        }
        return changes;
    }

    private static EntryFact entry(ResultSet row) throws SQLException {
        return new EntryFact(
                row.getLong("entry_id"),
                instant(row, "happened_at"),
                person(row, "actor_id"),
                personOrNull(row, "on_behalf_of"),
                row.getString("event"),
                new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("root_case"));
    }

    private record Place(Instant at, long seq) {}

    private record Row(Place place, EntryFact entry) {}
}
