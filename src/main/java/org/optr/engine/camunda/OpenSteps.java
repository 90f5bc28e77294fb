package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunningCases.CaseStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where running cases wait: at the steps that they have entered, and at those that failed before they were entered. */
@Component
class OpenSteps {

    /** What only holds other steps together is no place to wait. */
    private static final String OPEN =
            """
            select h.PROC_INST_ID_ as run, h.PROC_DEF_ID_ as definition, h.ACT_ID_ as element,
                h.START_TIME_ as since, h.TASK_ID_ as task, 0 as failed
            from ACT_HI_ACTINST h
            where h.PROC_INST_ID_ in (:runs) and h.END_TIME_ is null
                and lower(h.ACT_TYPE_) not like '%subprocess%' and h.ACT_TYPE_ <> 'multiInstanceBody'
            union all
            select i.PROC_INST_ID_, i.PROC_DEF_ID_, coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_),
                i.INCIDENT_TIMESTAMP_, null, 1
            from ACT_RU_INCIDENT i
            where i.PROC_INST_ID_ in (:runs)
            order by since, element""";

    private final JdbcClient database;
    private final ProcessModels models;
    private final WaitingFor waitingFor;

    OpenSteps(JdbcClient database, ProcessModels models, WaitingFor waitingFor) {
        this.database = database;
        this.models = models;
        this.waitingFor = waitingFor;
    }

    /** Returns the steps of some runs, by run. */
    Map<String, List<CaseStep>> of(Collection<String> runs) {
        if (runs.isEmpty()) {
            return Map.of();
        }
        var open = database.sql(OPEN).param("runs", runs).query(OpenSteps::row).list();
        var names = waitingFor.names(
                open.stream().flatMap(row -> Stream.ofNullable(row.task)).toList());
        return open.stream().collect(groupingBy(Row::run, mapping(row -> step(row, names), toList())));
    }

    private CaseStep step(Row row, Map<String, List<String>> names) {
        return new CaseStep(
                row.element,
                models.of(row.definition).name(row.element),
                row.since,
                row.task == null ? List.of() : names.getOrDefault(row.task, List.of()),
                row.failed);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("run"),
                row.getString("definition"),
                row.getString("element"),
                row.getTimestamp("since").toInstant(),
                row.getString("task"),
                row.getInt("failed") == 1);
    }

    private record Row(
            String run, String definition, String element, Instant since, @Nullable String task, boolean failed) {}
}
