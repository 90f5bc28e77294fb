package org.optr.audit.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.engine.RunId;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened in a case, for whoever may read it, which the caller has made sure of. */
@Repository
class CaseEntries {

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};
    private static final String OLDEST =
            """
            SELECT entry_id, happened_at, actor_id, on_behalf_of, event, changes FROM audit_entry
            WHERE root_case = ? AND subject_kind = ? AND subject_id = ? AND happened_at >= ? AND happened_at < ?
            ORDER BY entry_id LIMIT ?""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    CaseEntries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns what happened to the subject in the case in a period, the oldest first. */
    List<AuditRecord> oldest(RunId root, SubjectRef subject, Instant from, Instant until, int limit) {
        return jdbc.sql(OLDEST)
                .params(root.value(), subject.kind().name(), subject.id(), time(from), time(until), limit)
                .query(this::entry)
                .list();
    }

    private AuditRecord entry(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getLong("entry_id"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                person(row.getBytes("actor_id")),
                onBehalfOf(row.getBytes("on_behalf_of")),
                row.getString("event"),
                changes(row.getString("changes")));
    }

    private List<FieldChange> changes(String text) {
        try {
            return json.readValue(text, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable PersonId onBehalfOf(byte @Nullable [] bytes) {
        return bytes == null ? null : person(bytes);
    }

    private static PersonId person(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
