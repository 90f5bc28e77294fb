package org.optr.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.optr.people.PersonColumns;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries were erased. It knows no reader: it says nothing but beside an entry that its reader may see. */
@Repository
public class ErasedPayloads {

    private final JdbcClient jdbc;

    ErasedPayloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns those among the entries, by their number in the history. */
    public Map<Long, ErasedPayload> among(Collection<Long> entries) {
        var found = new HashMap<Long, ErasedPayload>();
        if (!entries.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT x.entry_id, p.decided_at, p.asked_by, p.decided_by, p.because
                            FROM payload_erasure_entry x JOIN payload_erasure p ON p.erasure_id = x.erasure_id
                            WHERE x.entry_id IN (:entries) AND x.erased = TRUE""")
                    .param("entries", entries)
                    .query(row -> {
                        found.put(row.getLong("entry_id"), erased(row));
                    });
        }
        return found;
    }

    private static ErasedPayload erased(ResultSet row) throws SQLException {
        return new ErasedPayload(
                Columns.instant(row, "decided_at"),
                PersonColumns.person(row, "asked_by"),
                PersonColumns.person(row, "decided_by"),
                row.getString("because"));
    }
}
