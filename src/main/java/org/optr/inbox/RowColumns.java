package org.optr.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** How a row looks in the table. */
@Component
class RowColumns {

    static final List<String> NAMES = List.of(
            "audience",
            "done",
            "position",
            "work_item",
            "separated",
            "kind",
            "process",
            "step",
            "step_names",
            "round",
            "subject_kind",
            "subject_id",
            "title",
            "subject_path",
            "from_person",
            "assignee",
            "created_at",
            "due_at",
            "priority",
            "reminded_at",
            "escalated_at",
            "done_at",
            "done_by");

    private static final TypeReference<Map<String, String>> STEP_NAMES = new TypeReference<>() {};
    private static final TypeReference<List<PathPart>> PATH = new TypeReference<>() {};

    private final ObjectMapper json;

    RowColumns(ObjectMapper json) {
        this.json = json;
    }

    @Nullable Object[] values(InboxRow row) {
        var item = row.item();
        var subject = item.subject();
        var done = item.done();
        return new @Nullable Object[] {
            row.audience().value(),
            done != null,
            item.position(),
            item.id().value(),
            row.separated(),
            item.kind().name(),
            item.process().value(),
            item.step(),
            write(item.stepNames()),
            item.round(),
            subject == null ? null : subject.kind().name(),
            subject == null ? null : subject.id(),
            item.title(),
            write(item.path()),
            PersonColumns.bytes(item.from()),
            PersonColumns.bytesOrNull(item.assignee()),
            Columns.time(item.createdAt()),
            Columns.timeOrNull(item.dueAt()),
            item.priority(),
            Columns.timeOrNull(item.remindedAt()),
            Columns.timeOrNull(item.escalatedAt()),
            done == null ? null : Columns.time(done.at()),
            done == null ? null : PersonColumns.bytes(done.by())
        };
    }

    InboxRow row(ResultSet row, int number) throws SQLException {
        return new InboxRow(new Audience(row.getString("audience")), row.getBoolean("separated"), item(row, number));
    }

    InboxItem item(ResultSet row, int number) throws SQLException {
        var doneBy = PersonColumns.personOrNull(row, "done_by");
        var doneAt = Columns.instantOrNull(row, "done_at");
        return new InboxItem(
                new WorkItemId(row.getString("work_item")),
                row.getString("position"),
                WorkItemKind.valueOf(row.getString("kind")),
                new ProcessKey(row.getString("process")),
                row.getString("step"),
                read(row.getString("step_names"), STEP_NAMES),
                row.getInt("round"),
                row.getString("subject_kind") == null ? null : subject(row, number),
                row.getString("title"),
                read(row.getString("subject_path"), PATH),
                PersonColumns.person(row, "from_person"),
                PersonColumns.personOrNull(row, "assignee"),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "due_at"),
                row.getInt("priority"),
                Columns.instantOrNull(row, "reminded_at"),
                Columns.instantOrNull(row, "escalated_at"),
                doneAt == null || doneBy == null ? null : new InboxItem.Done(doneAt, doneBy));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static PersonId separated(ResultSet row, int number) throws SQLException {
        return PersonColumns.person(row, "person");
    }

    static SubjectRef subject(ResultSet row, int number) throws SQLException {
        return new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id"));
    }
}
