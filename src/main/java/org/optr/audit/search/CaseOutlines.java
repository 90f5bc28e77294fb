package org.optr.audit.search;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Columns;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the index where cases begin, what was decided in them, and where they end. */
@Repository
class CaseOutlines {

    private static final String STARTED = "RunStarted";
    private static final List<String> ENDED = List.of("RunEnded", "RunCancelled");

    private final JdbcClient jdbc;

    CaseOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param runs the outermost ones */
    Map<String, CaseOutline> of(Collection<String> runs) {
        var outlines = new HashMap<String, CaseOutline>();
        if (!runs.isEmpty()) {
            jdbc
                    .sql(
                            """
                            SELECT root_case, happened_at, event, subject_kind, subject_id, process, outcome FROM search_entry
                            WHERE root_case IN (:runs) AND (event IN (:turns) OR outcome IS NOT NULL)
                            ORDER BY happened_at, seq""")
                    .param("runs", runs)
                    .param("turns", List.of(STARTED, ENDED.get(0), ENDED.get(1)))
                    .query(CaseOutlines::turn)
                    .list()
                    .stream()
                    .collect(groupingBy(Turn::run))
                    .forEach((run, turns) -> outlines.put(run, outline(turns)));
        }
        return outlines;
    }

    /** The outermost run begins before all that it calls, and ends after them. */
    private static CaseOutline outline(List<Turn> turns) {
        var first = turns.get(0);
        var decision =
                turns.stream().map(Turn::outcome).filter(Objects::nonNull).reduce((before, last) -> last);
        var started =
                turns.stream().filter(turn -> turn.event().equals(STARTED)).count();
        var ends = turns.stream().filter(turn -> ENDED.contains(turn.event())).toList();
        var end = ends.size() < started || ends.isEmpty() ? null : ends.get(ends.size() - 1);
        return new CaseOutline(
                first.subject(),
                first.process(),
                decision.orElse(null),
                end == null ? null : end.event(),
                end == null ? null : end.at());
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                row.getString("root_case"),
                Columns.instant(row, "happened_at"),
                row.getString("event"),
                new SubjectRef(SubjectKind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                row.getString("process"),
                row.getString("outcome"));
    }

    private record Turn(
            String run,
            Instant at,
            String event,
            SubjectRef subject,
            @Nullable String process,
            @Nullable String outcome) {}
}
