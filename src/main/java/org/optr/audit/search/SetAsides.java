package org.optr.audit.search;

import java.time.Instant;
import java.util.List;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries that could not be indexed. */
@Repository
class SetAsides {

    private final JdbcClient jdbc;

    SetAsides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long seq, String reference, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO search_set_aside (seq, entry_id, reference, set_at)
                        SELECT seq, entry_id, ?, ? FROM ledger_leaf WHERE seq = ?""")
                .params(reference, Columns.time(at), seq)
                .update();
    }

    long count() {
        return jdbc.sql("SELECT COUNT(*) FROM search_set_aside")
                .query(Long.class)
                .single();
    }

    List<SetAside> newest(int limit) {
        return jdbc.sql("SELECT seq, reference, set_at FROM search_set_aside ORDER BY seq DESC LIMIT ?")
                .param(limit)
                .query((row, number) -> new SetAside(
                        row.getLong("seq") + 1, row.getString("reference"), Columns.instant(row, "set_at")))
                .list();
    }
}
