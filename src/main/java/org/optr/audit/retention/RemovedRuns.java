package org.optr.audit.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.optr.engine.CaseRemovals.CaseRun;
import org.optr.engine.CaseRemovals.WholeCase;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.people.PersonColumns;
import org.optr.shared.Columns;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RemovedRuns {

    private static final String SELECT =
            """
            SELECT r.*, (SELECT MIN(e.actor_id) FROM audit_entry e
                WHERE e.root_case = r.root_case AND e.event = 'CaseHistoryRemoved') AS removed_by
            FROM removed_run r WHERE\s""";

    private final JdbcClient jdbc;

    RemovedRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WholeCase removed, RetentionPeriod period, Instant at) {
        removed.runs().forEach(run -> add(removed.root(), run, period, at));
    }

    private void add(RunId root, CaseRun run, RetentionPeriod period, Instant at) {
        var subject = run.subject();
        jdbc.sql(
                        """
                        INSERT INTO removed_run (run, root_case, process, subject_kind, subject_id, started_at, ended_at,
                            removed_at, period_amount, period_unit)
                        VALUES (:run, :root, :process, :kind, :subject, :started, :ended, :at, :amount, :unit)""")
                .param("run", run.id().value())
                .param("root", root.value())
                .param("process", run.process().value())
                .param("kind", subject == null ? null : subject.kind().name())
                .param("subject", subject == null ? null : subject.id())
                .param("started", Columns.time(run.startedAt()))
                .param("ended", Columns.time(Objects.requireNonNull(run.endedAt())))
                .param("at", Columns.time(at))
                .param("amount", period.amount())
                .param("unit", period.unit().name())
                .update();
    }

    Optional<RemovedCase> find(RunId run) {
        return jdbc.sql(SELECT + "r.run = ?")
                .param(run.value())
                .query(RemovedRuns::removed)
                .optional();
    }

    /** Returns those among some outermost runs that are here. */
    List<RemovedCase> among(Collection<String> roots) {
        return roots.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "r.run IN (:roots) AND r.run = r.root_case")
                        .param("roots", roots)
                        .query(RemovedRuns::removed)
                        .list();
    }

    /** Counts the runs of each process that ended in a period. */
    Map<ProcessKey, Long> ended(Instant from, Instant until) {
        var counts = new HashMap<ProcessKey, Long>();
        jdbc.sql(
                        """
                        SELECT process, COUNT(*) AS number FROM removed_run
                        WHERE ended_at >= ? AND ended_at < ? GROUP BY process""")
                .params(Columns.time(from), Columns.time(until))
                .query(row -> {
                    counts.put(new ProcessKey(row.getString("process")), row.getLong("number"));
                });
        return counts;
    }

    private static RemovedCase removed(ResultSet row, int number) throws SQLException {
        var kind = row.getString("subject_kind");
        return new RemovedCase(
                new RunId(row.getString("run")),
                new RunId(row.getString("root_case")),
                new ProcessKey(row.getString("process")),
                kind == null ? null : new SubjectRef(SubjectKind.valueOf(kind), row.getString("subject_id")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "ended_at"),
                Columns.instant(row, "removed_at"),
                new RetentionPeriod(
                        row.getInt("period_amount"), RetentionPeriod.Unit.valueOf(row.getString("period_unit"))),
                PersonColumns.personOrNull(row, "removed_by"));
    }
}
