package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.PastCases;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

@Service
class EnginePastCases implements PastCases {

    private static final String IN_PERIOD =
            " from ACT_HI_PROCINST where PROC_DEF_KEY_ = :process and START_TIME_ >= :from and START_TIME_ < :until";
    private static final String NEWEST =
            "select PROC_INST_ID_" + IN_PERIOD + " order by START_TIME_ desc, ID_ limit :most";
    private static final String CASES =
            """
            select PROC_INST_ID_, PROC_DEF_ID_, BUSINESS_KEY_, START_TIME_, STATE_ from ACT_HI_PROCINST
            where PROC_INST_ID_ in (:runs)
            """;
    private static final String VISITS =
            """
            select PROC_INST_ID_, ID_, ACT_ID_, PARENT_ACT_INST_ID_, START_TIME_, END_TIME_, ACT_INST_STATE_
            from ACT_HI_ACTINST where PROC_INST_ID_ in (:runs)
            order by START_TIME_, SEQUENCE_COUNTER_
            """;

    private final JdbcClient database;
    private final LimitedReads limit;
    private final HistoricFacts facts;
    private final RunFacts runs;
    private final ProcessModels models;

    EnginePastCases(JdbcClient database, LimitedReads limit, HistoricFacts facts, RunFacts runs, ProcessModels models) {
        this.database = database;
        this.limit = limit;
        this.facts = facts;
        this.runs = runs;
        this.models = models;
    }

    @Override
    public int count(ProcessKey process, Instant from, Instant until, int most) {
        return inPeriod("select count(*) from (select ID_" + IN_PERIOD + " limit :most) counted", process, from, until)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private StatementSpec inPeriod(String sql, ProcessKey process, Instant from, Instant until) {
        return database.sql(sql)
                .param("process", process.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until));
    }

    @Override
    public List<RunId> newest(ProcessKey process, Instant from, Instant until, int most) {
        var query = inPeriod(NEWEST, process, from, until).param("most", most).query(String.class);
        return limit.of(query::list).stream().map(RunId::new).toList();
    }

    @Override
    public List<PastCase> read(List<RunId> cases, Set<String> names) {
        return cases.isEmpty() ? List.of() : limit.of(() -> readAll(cases, names));
    }

    private List<PastCase> readAll(List<RunId> cases, Set<String> names) {
        var ids = cases.stream().map(RunId::value).toList();
        var visits = database.sql(VISITS).param("runs", ids).query(EnginePastCases::visit).list().stream()
                .collect(groupingBy(VisitRow::run, mapping(VisitRow::visit, toList())));
        var values = facts.of(ids, names);
        var found = new HashMap<String, PastCase>();
        database.sql(CASES)
                .param("runs", ids)
                .query((row, number) -> pastCase(row, visits, values))
                .list()
                .forEach(read -> found.put(read.run().value(), read));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private PastCase pastCase(ResultSet row, Map<String, List<Visit>> visits, Map<String, List<Fact>> values)
            throws SQLException {
        var id = row.getString("PROC_INST_ID_");
        var definition = row.getString("PROC_DEF_ID_");
        return new PastCase(
                new RunId(id),
                runs.subject(definition, row.getString("BUSINESS_KEY_")).orElse(null),
                new VersionId(models.of(definition).deployment()),
                row.getTimestamp("START_TIME_").toInstant(),
                "COMPLETED".equals(row.getString("STATE_")),
                visits.getOrDefault(id, List.of()),
                values.getOrDefault(id, List.of()));
    }

    private static VisitRow visit(ResultSet row, int number) throws SQLException {
        var element = row.getString("ACT_ID_");
        var body = element.endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX);
        var name = body
                ? element.substring(0, element.length() - BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX.length())
                : element;
        return new VisitRow(
                row.getString("PROC_INST_ID_"),
                new Visit(
                        row.getString("ID_"),
                        name,
                        row.getString("PARENT_ACT_INST_ID_"),
                        row.getTimestamp("START_TIME_").toInstant(),
                        ended(row),
                        row.getInt("ACT_INST_STATE_") == ActivityInstanceState.CANCELED.getStateCode(),
                        body));
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        var at = row.getTimestamp("END_TIME_");
        return at == null ? null : at.toInstant();
    }

    private record VisitRow(String run, Visit visit) {}
}
