package org.optr.audit.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.engine.CaseRecords.CaseRecord;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened in a case, for whoever may read it, which the caller has made sure of. */
@Repository
class CaseEntries {

    static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    /** The engine keeps milliseconds and writes its start a little after, its end a little before the entry about it. */
    private static final Duration AROUND = Duration.ofSeconds(1);

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};
    private static final String OLDEST =
            """
            SELECT e.entry_id, e.happened_at, e.actor_id, e.on_behalf_of, e.event, e.changes, e.submission_hash, l.seq
            FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id
            WHERE e.root_case = :root AND e.subject_kind = :kind AND e.subject_id = :subject
                AND e.happened_at >= :from AND e.happened_at < :until AND e.event <> 'ProtectedDataRead'
                AND (e.model_version IS NULL OR e.model_version LIKE :model)
            ORDER BY e.happened_at, e.entry_id LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    CaseEntries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
                .param("from", time(run.startedAt().minus(AROUND)))
                .param("until", time(ended == null ? FAR : ended.plus(AROUND)))
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
