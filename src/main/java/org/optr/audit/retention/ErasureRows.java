package org.optr.audit.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ErasureRows {

    private static final String ALL =
            """
            SELECT p.*, (SELECT COUNT(*) FROM payload_erasure_entry x WHERE x.erasure_id = p.erasure_id) AS entries,
                (SELECT COUNT(*) FROM payload_erasure_entry x WHERE x.erasure_id = p.erasure_id AND x.erased = TRUE) AS gone
            FROM payload_erasure p""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ErasureRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ErasureId id, SubjectRef subject, String because, PersonId by, Instant at, List<Long> entries) {
        jdbc.sql(
                        """
                        INSERT INTO payload_erasure (erasure_id, subject_kind, subject_id, because, asked_by, asked_at, status)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Columns.bytes(id.value()),
                        subject.kind().name(),
                        subject.id(),
                        because,
                        PersonColumns.bytes(by),
                        Columns.time(at),
                        ErasureStatus.ASKED.name())
                .update();
        batches.batchUpdate(
                "INSERT INTO payload_erasure_entry (entry_id, erasure_id, erased) VALUES (?, ?, FALSE)",
                entries.stream()
                        .map(entry -> new Object[] {entry, Columns.bytes(id.value())})
                        .toList());
    }

    /** Decides what nobody has decided yet; false if somebody was faster. */
    boolean decide(ErasureId id, ErasureStatus status, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                UPDATE payload_erasure SET status = ?, decided_by = ?, decided_at = ?
                                WHERE erasure_id = ? AND status = ?""")
                        .params(
                                status.name(),
                                PersonColumns.bytes(by),
                                Columns.time(at),
                                Columns.bytes(id.value()),
                                ErasureStatus.ASKED.name())
                        .update()
                == 1;
    }

    void markErased(ErasureId id, List<Long> entries) {
        batches.batchUpdate(
                "UPDATE payload_erasure_entry SET erased = TRUE WHERE entry_id = ? AND erasure_id = ?",
                entries.stream()
                        .map(entry -> new Object[] {entry, Columns.bytes(id.value())})
                        .toList());
    }

    List<Long> entriesOf(ErasureId id) {
        return jdbc.sql("SELECT entry_id FROM payload_erasure_entry WHERE erasure_id = ? ORDER BY entry_id")
                .param(Columns.bytes(id.value()))
                .query(Long.class)
                .list();
    }

    Optional<Erasure> find(ErasureId id) {
        return jdbc.sql(ALL + " WHERE p.erasure_id = ?")
                .param(Columns.bytes(id.value()))
                .query(ErasureRows::erasure)
                .optional();
    }

    /** Returns the newest ones. */
    List<Erasure> newest(int limit) {
        return jdbc.sql(ALL + " ORDER BY p.asked_at DESC LIMIT ?")
                .param(limit)
                .query(ErasureRows::erasure)
                .list();
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        return new Erasure(
                new ErasureId(Columns.uuid(row.getBytes("erasure_id"))),
                new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("because"),
                PersonColumns.person(row, "asked_by"),
                Columns.instant(row, "asked_at"),
                ErasureStatus.valueOf(row.getString("status")),
                PersonColumns.personOrNull(row, "decided_by"),
                Columns.instantOrNull(row, "decided_at"),
                row.getInt("entries"),
                row.getInt("gone"));
    }
}
