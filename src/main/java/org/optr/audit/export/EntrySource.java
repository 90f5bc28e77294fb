package org.optr.audit.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.Evidence;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries page by page: however many there are, one page is in memory. */
@Repository
class EntrySource {

    static final int PAGE = 1_000;

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private static final String SELECT =
            """
            SELECT e.entry_id, e.happened_at, e.actor_id, e.on_behalf_of, e.event, e.subject_kind, e.subject_id,
                e.root_case, e.model_version, e.form_version, e.submission_hash, e.changes, l.seq, l.leaf_hash
            FROM audit_entry e LEFT JOIN ledger_leaf l ON l.entry_id = e.entry_id WHERE\s""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    EntrySource(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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

    /** Hands over all selected entries, in the order of their numbers. */
    void pages(EntrySelection selection, Consumer<List<ExportedEntry>> reader) {
        var last = 0L;
        for (var page = page(selection, last); !page.isEmpty(); page = page(selection, last)) {
            reader.accept(page);
            last = page.get(page.size() - 1).number();
        }
    }

    private List<ExportedEntry> page(EntrySelection selection, long above) {
        var rest = selection.and("e.entry_id > ?", above);
        return jdbc.sql(SELECT + rest.where() + " ORDER BY e.entry_id LIMIT " + PAGE)
                .params(rest.parameters())
                .query(this::entry)
                .list();
    }

    private ExportedEntry entry(ResultSet row, int number) throws SQLException {
        var absent = row.getBytes("on_behalf_of");
        var leaf = row.getBytes("leaf_hash");
        return new ExportedEntry(
                row.getLong("entry_id"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                person(row.getBytes("actor_id")),
                absent == null ? null : person(absent),
                row.getString("event"),
                new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("root_case"),
                new Evidence(
                        row.getString("model_version"),
                        row.getString("form_version"),
                        row.getString("submission_hash")),
                changes(row.getString("changes")),
                leaf == null ? null : place(row.getLong("seq")),
                leaf == null ? null : HexFormat.of().formatHex(leaf));
    }

    private static @Nullable Long place(long seq) {
        return seq + 1;
    }

    private List<FieldChange> changes(String text) {
        try {
            return json.readValue(text, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PersonId person(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
