package org.optr.audit.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.StoredChanges;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.shared.Evidence;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries page by page: however many there are, one page is in memory. */
@Repository
class EntrySource {

    static final int PAGE = 1_000;

    private static final String SELECT =
            """
            SELECT e.entry_id, e.public_id, e.happened_at, e.actor_id, e.on_behalf_of, e.event, e.subject_kind, e.subject_id,
                e.root_case, e.model_version, e.form_version, e.submission_hash, e.changes, l.seq, l.leaf_hash
            FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id WHERE\s""";

    private final JdbcClient jdbc;
    private final StoredChanges changes;

    EntrySource(JdbcClient jdbc, StoredChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Returns the number of the newest entry; 0 if there is none. */
    long newest() {
        return jdbc.sql("SELECT COALESCE(MAX(entry_id), 0) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    long count(EntrySelection selection) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry e WHERE " + selection.where())
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    /** Returns whether there is an entry about a subject among those selected. */
    boolean has(EntrySelection selection, SubjectRef subject) {
        var about = selection.and(
                "e.subject_kind = ? AND e.subject_id = ?", subject.kind().name(), subject.id());
        return jdbc.sql("SELECT 1 FROM audit_entry e WHERE " + about.where() + " LIMIT 1")
                .params(about.parameters())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Returns who acted, or was acted for. */
    Set<PersonId> persons(EntrySelection selection) {
        var persons = new HashSet<PersonId>();
        for (var column : List.of("actor_id", "on_behalf_of")) {
            persons.addAll(jdbc.sql("SELECT DISTINCT e." + column + " FROM audit_entry e WHERE e." + column
                            + " IS NOT NULL AND " + selection.where())
                    .params(selection.parameters())
                    .query((row, number) -> PersonColumns.person(row, column))
                    .list());
        }
        return persons;
    }

    /** Hands over all selected entries, in the order of their numbers. */
    void pages(EntrySelection selection, Consumer<List<ExportedEntry>> reader) {
        var last = 0L;
        for (var page = page(selection, last); !page.isEmpty(); page = page(selection, last)) {
            reader.accept(page);
            last = page.get(page.size() - 1).number();
        }
    }

    private List<ExportedEntry> page(EntrySelection selection, long above) {
        return page(selection.and("e.entry_id > ?", above), "e.entry_id");
    }

    /** Hands over the selected entries of cases, case by case, each in the order of their numbers. */
    void pagesByCase(EntrySelection selection, Consumer<List<ExportedEntry>> reader) {
        var page = page(selection.and("e.root_case IS NOT NULL"), "e.root_case, e.entry_id");
        while (!page.isEmpty()) {
            reader.accept(page);
            var last = page.get(page.size() - 1);
            var run = Objects.requireNonNull(last.rootCase());
            page = page(
                    selection.and("(e.root_case > ? OR e.root_case = ? AND e.entry_id > ?)", run, run, last.number()),
                    "e.root_case, e.entry_id");
        }
    }

    /** Hands over the selected entries subject by subject, each in the order of their numbers. */
    void pagesBySubject(EntrySelection selection, Consumer<List<ExportedEntry>> reader) {
        for (var kind : SubjectKind.values()) {
            var ofKind = selection.and("e.subject_kind = ?", kind.name());
            var page = page(ofKind, "e.subject_id, e.entry_id");
            while (!page.isEmpty()) {
                reader.accept(page);
                var last = page.get(page.size() - 1);
                var id = last.subject().id();
                page = page(
                        ofKind.and("(e.subject_id > ? OR e.subject_id = ? AND e.entry_id > ?)", id, id, last.number()),
                        "e.subject_id, e.entry_id");
            }
        }
    }

    private List<ExportedEntry> page(EntrySelection selection, String sorted) {
        return jdbc.sql(SELECT + selection.where() + " ORDER BY " + sorted + " LIMIT " + PAGE)
                .params(selection.parameters())
                .query(this::entry)
                .list();
    }

    private ExportedEntry entry(ResultSet row, int number) throws SQLException {
        var leaf = row.getBytes("leaf_hash");
        return new ExportedEntry(
                row.getLong("entry_id"),
                id(row),
                Columns.instant(row, "happened_at"),
                PersonColumns.person(row, "actor_id"),
                PersonColumns.personOrNull(row, "on_behalf_of"),
                row.getString("event"),
                new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("root_case"),
                new Evidence(
                        row.getString("model_version"),
                        row.getString("form_version"),
                        row.getString("submission_hash")),
                changes.read(row.getString("changes")),
                leaf == null ? null : place(row.getLong("seq")),
                leaf == null ? null : HexFormat.of().formatHex(leaf));
    }

    /** An entry from before the ledger has none but its number. */
    private static String id(ResultSet row) throws SQLException {
        var id = row.getBytes("public_id");
        return id == null ? row.getString("entry_id") : Columns.uuid(id).toString();
    }

    private static @Nullable Long place(long seq) {
        return seq + 1;
    }
}
