package org.optr.audit.retention;

import java.time.Instant;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row that all nodes share: who has locked it removes a case, sets a hold, or stops the removal. */
@Repository
class RemovalTurn {

    private final JdbcClient jdbc;

    RemovalTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction has it, and keeps it until the end of this one. */
    RemovalState take() {
        return state(" FOR UPDATE");
    }

    RemovalState look() {
        return state("");
    }

    private RemovalState state(String lock) {
        return jdbc.sql("SELECT * FROM removal_turn WHERE turn_id = 1" + lock)
                .query((row, number) -> new RemovalState(
                        row.getBoolean("stopped"),
                        Columns.instantOrNull(row, "began_at"),
                        Columns.instantOrNull(row, "ended_at"),
                        row.getLong("removed"),
                        row.getLong("failed")))
                .single();
    }

    void stop(boolean stopped) {
        jdbc.sql("UPDATE removal_turn SET stopped = ? WHERE turn_id = 1")
                .param(stopped)
                .update();
    }

    /** Counts anew, unless another node counts already: then both count together. */
    void begin(Instant at) {
        jdbc.sql(
                        """
                        UPDATE removal_turn SET began_at = ?, ended_at = NULL, removed = 0, failed = 0
                        WHERE turn_id = 1 AND (began_at IS NULL OR ended_at IS NOT NULL)""")
                .param(Columns.time(at))
                .update();
    }

    void countRemoved() {
        jdbc.sql("UPDATE removal_turn SET removed = removed + 1 WHERE turn_id = 1")
                .update();
    }

    void countFailed() {
        jdbc.sql("UPDATE removal_turn SET failed = failed + 1 WHERE turn_id = 1")
                .update();
    }

    void end(Instant at) {
        jdbc.sql("UPDATE removal_turn SET ended_at = ? WHERE turn_id = 1")
                .param(Columns.time(at))
                .update();
    }
}
