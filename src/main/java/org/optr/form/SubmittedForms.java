package org.optr.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What forms submitted in a case, as it was kept. It knows no reader: whoever shows it decides who may see it. */
@Component
public class SubmittedForms {

    private final JdbcClient jdbc;

    SubmittedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns what was submitted in a case and the cases that it called, the oldest first.
     *
     * @param root the outermost run
     */
    public List<SubmittedForm> of(RunId root, int most) {
        return jdbc.sql(
                        """
                        SELECT form_id, form_version, form_hash, process_key, step, person_id, submitted_at, content
                        FROM form_submission WHERE root_run_id = ? ORDER BY submitted_at, work_item_id LIMIT ?""")
                .params(root.value(), most)
                .query(SubmittedForms::form)
                .list();
    }

    private static SubmittedForm form(ResultSet row, int number) throws SQLException {
        return new SubmittedForm(
                row.getString("form_id"),
                row.getInt("form_version"),
                row.getString("form_hash"),
                row.getString("process_key"),
                row.getString("step"),
                PersonColumns.person(row, "person_id"),
                Columns.instant(row, "submitted_at"),
                FormJson.read(row.getString("content")));
    }

    /**
     * What one form submitted.
     *
     * @param hash SHA-256 of the form's source, in hexadecimal
     * @param step id of the element that asked for it
     */
    public record SubmittedForm(
            String form,
            int version,
            String hash,
            String process,
            String step,
            PersonId by,
            Instant at,
            Map<String, @Nullable Object> values) {}
}
