package org.optr.audit.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices while sealing that times go back, and keeps where. */
@Repository
class ClockSteps {

    /** Less is the time that entries of several transactions and nodes overlap. */
    static final Duration NOTICED = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    ClockSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param from the place of the first of these entries, from 0 */
    void look(long from, List<LedgerEntry> entries) {
        var before = timeOf(from - 1).orElse(entries.get(0).at());
        var place = from;
        for (var entry : entries) {
            if (entry.at().isBefore(before.minus(NOTICED))) {
                add(place, before, entry.at());
            }
            before = entry.at();
            place++;
        }
    }

    private Optional<Instant> timeOf(long seq) {
        return jdbc.sql(
                        """
                        SELECT e.happened_at FROM ledger_leaf l JOIN audit_entry e ON e.entry_id = l.entry_id
                        WHERE l.seq = ?""")
                .param(seq)
                .query((row, number) -> Columns.instant(row, "happened_at"))
                .optional();
    }

    private void add(long seq, Instant from, Instant back) {
        jdbc.sql("INSERT INTO ledger_clock_step (seq, from_at, back_at) VALUES (?, ?, ?)")
                .params(seq, Columns.time(from), Columns.time(back))
                .update();
    }

    /** Returns the last places at which times go back. */
    List<ClockStep> newest(int limit) {
        return jdbc.sql("SELECT seq, from_at, back_at FROM ledger_clock_step ORDER BY seq DESC LIMIT ?")
                .param(limit)
                .query((row, number) -> new ClockStep(
                        row.getLong(1) + 1, Columns.instant(row, "from_at"), Columns.instant(row, "back_at")))
                .list();
    }
}
