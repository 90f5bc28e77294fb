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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of all events. It is written and read, and there is nothing here that changes or deletes. */
@Repository
class AuditLog {

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private static final int PUBLIC_ID_BYTES = 16;
    private static final int SALT_BYTES = 32;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    AuditLog(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void append(
            DomainEvent event, Instant at, PersonId actor, @Nullable PersonId onBehalfOf, @Nullable String rootCase) {
        jdbc.sql(
                        """
                        INSERT INTO audit_entry
                            (happened_at, actor_id, on_behalf_of, event, subject_kind, subject_id, root_case, changes,
                            public_id, salt, model_version, form_version, submission_hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(bytes(actor))
                .param(onBehalfOf == null ? null : bytes(onBehalfOf))
                .param(event.name())
                .param(event.subject().kind().name())
                .param(event.subject().id())
                .param(rootCase)
                .param(write(event.changes()))
                .param(randomBytes(PUBLIC_ID_BYTES))
                .param(randomBytes(SALT_BYTES))
                .param(event.evidence().model())
                .param(event.evidence().form())
                .param(event.evidence().submission())
                .update();
    }

    /** Returns the newest entries of a subject below an id. */
    List<AuditRecord> before(SubjectRef subject, long id, int limit) {
        return jdbc.sql(
                        """
                        SELECT entry_id, happened_at, actor_id, on_behalf_of, event, changes FROM audit_entry
                        WHERE subject_kind = ? AND subject_id = ? AND entry_id < ? ORDER BY entry_id DESC LIMIT ?""")
                .params(subject.kind().name(), subject.id(), id, limit)
                .query(this::entry)
                .list();
    }

    int count(SubjectRef subject) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject_kind = ? AND subject_id = ?")
                .params(subject.kind().name(), subject.id())
                .query(Integer.class)
                .single();
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
