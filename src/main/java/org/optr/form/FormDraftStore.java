package org.optr.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.optr.engine.WorkItemId;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes drafts and openings in one statement each, so that two windows of one person never collide: the last one counts. */
@Repository
class FormDraftStore {

    private final JdbcClient jdbc;

    FormDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(WorkItemId item, PersonId person, FormDraft draft) {
        jdbc.sql(
                        """
                        INSERT INTO form_draft (work_item_id, person_id, content, updated_at) VALUES (?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE content = VALUES(content), updated_at = VALUES(updated_at)""")
                .params(
                        item.value(),
                        PersonColumns.bytes(person),
                        FormJson.write(draft.values()),
                        Columns.time(draft.savedAt()))
                .update();
    }

    /** Only the first opening is kept. */
    void open(WorkItemId item, PersonId person, Instant at) {
        jdbc.sql("INSERT IGNORE INTO form_draft (work_item_id, person_id, opened_at) VALUES (?, ?, ?)")
                .params(item.value(), PersonColumns.bytes(person), Columns.time(at))
                .update();
    }

    Optional<Instant> openedAt(WorkItemId item, PersonId person) {
        return jdbc.sql(
                        """
                        SELECT opened_at FROM form_draft WHERE work_item_id = ? AND person_id = ? AND opened_at IS NOT NULL""")
                .params(item.value(), PersonColumns.bytes(person))
                .query((row, number) -> Columns.instant(row, "opened_at"))
                .optional();
    }

    Optional<FormDraft> find(WorkItemId item, PersonId person) {
        return jdbc.sql(
                        """
                        SELECT content, updated_at FROM form_draft WHERE work_item_id = ? AND person_id = ? AND content IS NOT NULL""")
                .params(item.value(), PersonColumns.bytes(person))
                .query(FormDraftStore::draft)
                .optional();
    }

    void remove(WorkItemId item) {
        jdbc.sql("DELETE FROM form_draft WHERE work_item_id = ?")
                .param(item.value())
                .update();
    }

    private static FormDraft draft(ResultSet row, int number) throws SQLException {
        return new FormDraft(FormJson.read(row.getString("content")), Columns.instant(row, "updated_at"));
    }
}
