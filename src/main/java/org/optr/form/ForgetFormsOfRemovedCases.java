package org.optr.form;

import java.util.Collection;
import org.optr.engine.CaseTraces;
import org.optr.engine.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What forms submitted goes with the history of the case; the hash in the ledger's entry stays. */
@Component
class ForgetFormsOfRemovedCases implements CaseTraces {

    private final JdbcClient database;

    ForgetFormsOfRemovedCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long remove(RunId root, Collection<String> workItems) {
        long submissions = database.sql("DELETE FROM form_submission WHERE root_run_id = ?")
                .param(root.value())
                .update();
        return submissions
                + database.sql("DELETE FROM form_draft WHERE work_item_id IN (:items)")
                        .param("items", workItems)
                        .update();
    }
}
