package org.optr.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of all events. It is added to and read, and there is nothing here that changes or deletes. */
@Repository
class AuditLog {

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private static final int PUBLIC_ID_BYTES = 16;
    private static final int SALT_BYTES = 32;

    private final JdbcClient jdbc;
    private final PendingEntries pending;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    AuditLog(JdbcClient jdbc, PendingEntries pending, ObjectMapper json) {
        this.jdbc = jdbc;
        this.pending = pending;
        this.json = json;
    }

    void append(
            DomainEvent event, Instant at, PersonId actor, @Nullable PersonId onBehalfOf, @Nullable String rootCase) {
        pending.add(Arrays.asList(
                LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                bytes(actor),
                onBehalfOf == null ? null : bytes(onBehalfOf),
                event.name(),
                event.subject().kind().name(),
                event.subject().id(),
                rootCase,
                write(event.changes()),
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
        var absent = row.getBytes("on_behalf_of");
        return new AuditRecord(
                row.getLong("entry_id"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                person(row.getBytes("actor_id")),
                absent == null ? null : person(absent),
                row.getString("event"),
                changes(row.getString("changes")));
    }

    private String write(List<FieldChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<FieldChange> changes(String text) {
        try {
            return json.readValue(text, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(PersonId person) {
        var id = person.value();
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static PersonId person(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
