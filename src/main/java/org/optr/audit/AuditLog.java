package org.optr.audit;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.shared.DomainEvent;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of all events. It is added to and read, and there is nothing here that changes or deletes. */
@Repository
class AuditLog {

    private static final int PUBLIC_ID_BYTES = 16;
    private static final int SALT_BYTES = 32;

    private final JdbcClient jdbc;
    private final PendingEntries pending;
    private final StoredChanges changes;
    private final SecureRandom random = new SecureRandom();

    AuditLog(JdbcClient jdbc, PendingEntries pending, StoredChanges changes) {
        this.jdbc = jdbc;
        this.pending = pending;
        this.changes = changes;
    }

    void append(
            DomainEvent event, Instant at, PersonId actor, @Nullable PersonId onBehalfOf, @Nullable String rootCase) {
        pending.add(Arrays.asList(
                Columns.time(at),
                PersonColumns.bytes(actor),
                PersonColumns.bytesOrNull(onBehalfOf),
                event.name(),
                event.subject().kind().name(),
                event.subject().id(),
                rootCase,
                changes.write(event.changes()),
                randomBytes(PUBLIC_ID_BYTES),
                randomBytes(SALT_BYTES),
                event.evidence().model(),
                event.evidence().form(),
                event.evidence().submission()));
    }

    /** Returns the newest entries of the history of a subject below an id. */
    List<AuditRecord> before(SubjectRef subject, long id, int limit) {
        pending.write();
        return history(
                        "entry_id, happened_at, actor_id, on_behalf_of, event, changes",
                        subject,
                        " AND entry_id < :id ORDER BY entry_id DESC LIMIT :limit")
                .param("id", id)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    int count(SubjectRef subject) {
        pending.write();
        return history("COUNT(*)", subject, "").query(Integer.class).single();
    }

    private StatementSpec history(String columns, SubjectRef subject, String rest) {
        return jdbc.sql("SELECT " + columns
                        + """
                         FROM audit_entry
                        WHERE subject_kind = :kind AND subject_id = :subject AND event NOT IN (:beside)"""
                        + rest)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("beside", BesideTheHistory.EVENTS);
    }

    private AuditRecord entry(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getLong("entry_id"),
                Columns.instant(row, "happened_at"),
                PersonColumns.person(row, "actor_id"),
                PersonColumns.personOrNull(row, "on_behalf_of"),
                row.getString("event"),
                changes.read(row.getString("changes")));
    }

    private byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
