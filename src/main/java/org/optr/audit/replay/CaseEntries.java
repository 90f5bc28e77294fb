package org.optr.audit.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.optr.audit.AuditRecord;
import org.optr.audit.StoredChanges;
import org.optr.engine.CaseRecords.CaseRecord;
import org.optr.people.PersonColumns;
import org.optr.shared.Columns;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened in a case, for whoever may read it, which the caller has made sure of. */
@Repository
class CaseEntries {

    static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    /** The engine keeps milliseconds and writes its start a little after, its end a little before the entry about it. */
    private static final Duration AROUND = Duration.ofSeconds(1);

    private static final String OLDEST =
            """
            SELECT e.entry_id, e.happened_at, e.actor_id, e.on_behalf_of, e.event, e.changes, e.submission_hash, l.seq
            FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id
            WHERE e.root_case = :root AND e.subject_kind = :kind AND e.subject_id = :subject
                AND e.happened_at >= :from AND e.happened_at < :until AND e.event <> 'ProtectedDataRead'
                AND (e.model_version IS NULL OR e.model_version LIKE :model)
            ORDER BY e.happened_at, e.entry_id LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;
    private final StoredChanges changes;

    CaseEntries(JdbcClient jdbc, StoredChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** Returns what happened to the subject of a case in it, the oldest first. Who read it later is left out. */
    List<Moment> oldest(CaseRecord of, SubjectRef subject, int offset, int limit) {
        var run = of.run();
        var isWhole = of.root().equals(run.id());
        var ended = run.endedAt();
        return jdbc.sql(OLDEST)
                .param("root", of.root().value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("from", Columns.time(run.startedAt().minus(AROUND)))
                .param("until", Columns.time(ended == null ? FAR : ended.plus(AROUND)))
                .param("model", isWhole ? "%" : run.process().value() + "@%")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::moment)
                .list();
    }

    private Moment moment(ResultSet row, int number) throws SQLException {
        return new Moment(entry(row), row.getString("submission_hash"), row.getObject("seq") != null);
    }

    private AuditRecord entry(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getLong("entry_id"),
                Columns.instant(row, "happened_at"),
                PersonColumns.person(row, "actor_id"),
                PersonColumns.personOrNull(row, "on_behalf_of"),
                row.getString("event"),
                changes.read(row.getString("changes")));
    }
}
