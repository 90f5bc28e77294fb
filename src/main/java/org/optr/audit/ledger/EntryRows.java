package org.optr.audit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Columns;
import org.optr.shared.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries as they are stored, for sealing and for looking whether they still are what was sealed. */
@Repository
class EntryRows {

    private static final String COLUMNS =
            """
            e.entry_id, e.public_id, e.happened_at, e.actor_id, e.on_behalf_of, e.event, e.subject_kind, e.subject_id, \
            e.root_case, e.model_version, e.form_version, e.submission_hash, e.salt, e.changes""";

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the first entries above a number that have no leaf. */
    List<LedgerEntry> unsealed(long above, int limit) {
        return jdbc.sql(
                        "SELECT " + COLUMNS
                                + """
                         FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id
                        WHERE e.entry_id > ? AND l.entry_id IS NULL ORDER BY e.entry_id LIMIT ?""")
                .params(above, limit)
                .query((row, number) -> entry(row))
                .list();
    }

    long countUnsealed(long above) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id
                        WHERE e.entry_id > ? AND l.entry_id IS NULL""")
                .param(above)
                .query(Long.class)
                .single();
    }

    /** Returns the first number that no leaf bears up to a number that was sealed long ago; null if all have theirs. */
    @Nullable Long firstWithoutLeaf(long upTo) {
        return jdbc.sql(
                        """
                        SELECT MIN(e.entry_id) FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id
                        WHERE e.entry_id <= ? AND l.entry_id IS NULL""")
                .param(upTo)
                .query((row, number) -> nullable(row, row.getLong(1)))
                .list()
                .get(0);
    }

    /** Returns the leaves from a place on, each with its entry where that is still there. */
    List<SealedRow> sealed(long from, long to) {
        return jdbc.sql(
                        "SELECT l.seq, l.entry_id AS leaf_of, l.commitment, l.leaf_hash, " + COLUMNS
                                + """
                         FROM ledger_leaf l LEFT JOIN audit_entry e ON e.entry_id = l.entry_id
                        WHERE l.seq >= ? AND l.seq < ? ORDER BY l.seq""")
                .params(from, to)
                .query(EntryRows::sealedRow)
                .list();
    }

    /** Returns the erasures above a number whose place is not before one, be they sealed or not. */
    List<LedgerEntry> erasures(long above, long place) {
        return jdbc.sql(
                        "SELECT " + COLUMNS
                                + """
                         FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id
                        WHERE e.entry_id > ? AND e.event = ? AND (l.seq IS NULL OR l.seq >= ?)""")
                .params(above, PayloadErased.NAME, place)
                .query((row, number) -> entry(row))
                .list();
    }

    List<SealedRow> sealedEntry(long number) {
        return jdbc.sql("SELECT l.seq, l.entry_id AS leaf_of, l.commitment, l.leaf_hash, " + COLUMNS
                        + " FROM ledger_leaf l LEFT JOIN audit_entry e ON e.entry_id = l.entry_id WHERE l.entry_id = ?")
                .param(number)
                .query(EntryRows::sealedRow)
                .list();
    }

    Optional<String> subjectOf(long number) {
        return jdbc.sql("SELECT subject_kind, subject_id FROM audit_entry WHERE entry_id = ?")
                .param(number)
                .query((row, count) -> row.getString(1) + "/" + row.getString(2))
                .optional();
    }

    void salt(long number, Salt salt) {
        jdbc.sql("UPDATE audit_entry SET salt = ? WHERE entry_id = ? AND salt IS NULL")
                .params(salt.bytes(), number)
                .update();
    }

    private static SealedRow sealedRow(ResultSet row, int number) throws SQLException {
        return new SealedRow(
                row.getLong("seq"),
                row.getLong("leaf_of"),
                Hash.of(row.getBytes("commitment")),
                Hash.of(row.getBytes("leaf_hash")),
                row.getBytes("actor_id") == null ? null : entry(row));
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("entry_id"),
                Columns.uuidOrNull(row.getBytes("public_id")),
                Columns.instant(row, "happened_at"),
                Columns.uuid(row.getBytes("actor_id")),
                Columns.uuidOrNull(row.getBytes("on_behalf_of")),
                row.getString("event"),
                row.getString("subject_kind") + "/" + row.getString("subject_id"),
                row.getString("root_case"),
                new Evidence(
                        row.getString("model_version"),
                        row.getString("form_version"),
                        row.getString("submission_hash")),
                Salt.of(row.getBytes("salt")),
                row.getString("changes"));
    }

    private static @Nullable Long nullable(ResultSet row, long value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    /**
     * A leaf and the entry that it is of.
     *
     * @param entry null if it is not there any more
     */
    record SealedRow(long seq, long number, Hash commitment, Hash leaf, @Nullable LedgerEntry entry) {

        /** Returns the commitment that the changes have now; where they are erased, what was committed to. */
        Hash commitmentNow(LedgerEntry present) {
            return present.salt() == null ? commitment : present.commitment();
        }
    }
}
