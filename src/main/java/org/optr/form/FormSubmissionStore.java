package org.optr.form;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.DeployedForms.DeployedForm;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.form.PastForms.Submitted;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.shared.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds what forms submitted; a second submission of a work item fails instead of replacing the first. */
@Repository
class FormSubmissionStore {

    private final JdbcClient jdbc;

    FormSubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Evidence add(
            WorkItem item, DeployedForm form, Map<String, @Nullable Object> accepted, PersonId person, Instant at) {
        var content = FormJson.write(accepted);
        jdbc.sql(
                        """
                        INSERT INTO form_submission (work_item_id, form_id, form_version, form_hash, process_key, step,
                            run_id, root_run_id, person_id, submitted_at, content)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.id().value(),
                        form.id(),
                        form.version(),
                        form.hash(),
                        item.process().value(),
                        item.step(),
                        item.run().value(),
                        item.rootRun().value(),
                        PersonColumns.bytes(person),
                        Columns.time(at),
                        content)
                .update();
        return Evidence.ofSubmission(form.id() + "@" + form.version() + " " + form.hash(), content);
    }

    Optional<Submitted> find(WorkItemId item) {
        return jdbc.sql("SELECT person_id, content FROM form_submission WHERE work_item_id = ?")
                .param(item.value())
                .query((row, number) -> submitted(PersonColumns.person(row, "person_id"), row.getString("content")))
                .optional();
    }

    private static Submitted submitted(PersonId person, String content) {
        var hash = Objects.requireNonNull(Evidence.ofSubmission("", content).submission());
        return new Submitted(person, FormJson.read(content), hash);
    }
}
