package org.optr.inbox;

import java.util.Collection;
import org.optr.engine.CaseTraces;
import org.optr.engine.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Done work items leave the lists when the history of their case goes: nothing could be opened there. */
@Component
class ForgetItemsOfRemovedCases implements CaseTraces {

    private final JdbcClient database;

    ForgetItemsOfRemovedCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long remove(RunId root, Collection<String> workItems) {
        return delete("inbox_item", workItems) + delete("inbox_separation", workItems);
    }

    private long delete(String table, Collection<String> workItems) {
        return database.sql("DELETE FROM " + table + " WHERE work_item IN (:items)")
                .param("items", workItems)
                .update();
    }
}
