package org.optr.engine.camunda;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What this module keeps of a case beside the engine's history. Who was asked about a subject stays: they may see it because of
 * that.
 */
@Repository
class RowsBesideHistory {

    private final JdbcClient database;

    RowsBesideHistory(JdbcClient database) {
        this.database = database;
    }

    long remove(String root, Collection<String> runs, Collection<String> workItems) {
        var roots = List.of(root);
        return delete("step_record where root_run", roots)
                + delete("case_correction where root_run", roots)
                + delete("case_disclosure where run", runs)
                + delete("case_suspension where run", runs)
                + delete("past_asking where work_item", workItems)
                + delete("work_item_attention where work_item", workItems);
    }

    private long delete(String what, Collection<String> ids) {
        return ids.isEmpty()
                ? 0
                : database.sql("delete from " + what + " in (:ids)")
                        .param("ids", ids)
                        .update();
    }
}
