package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseRemovals;
import org.optr.engine.CaseTraces;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class EngineCaseRemovals implements CaseRemovals {

    private static final String ENDED =
            """
            select ID_ as run, END_TIME_ as ended from ACT_HI_PROCINST
            where PROC_DEF_KEY_ = :process and PROC_INST_ID_ = ROOT_PROC_INST_ID_
                and END_TIME_ < :before and END_TIME_ >= :from and (END_TIME_ > :from or ID_ > :run)
            order by END_TIME_, ID_ limit :limit""";

    private static final String ALL_RUNS =
            """
            select ID_ as run, PROC_DEF_KEY_ as process, PROC_DEF_ID_ as definition, BUSINESS_KEY_ as business_key,
                START_TIME_ as started, END_TIME_ as ended, ROOT_PROC_INST_ID_ as root
            from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ in (:roots)""";

    private static final String GOING =
            "select distinct ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION where ROOT_PROC_INST_ID_ in (:roots)";

    private static final String RUNS =
            """
            select r.ID_ as run, r.PROC_DEF_KEY_ as process, r.PROC_DEF_ID_ as definition,
                r.BUSINESS_KEY_ as business_key, r.START_TIME_ as started, r.END_TIME_ as ended,
                r.ROOT_PROC_INST_ID_ as root
            from ACT_HI_PROCINST one join ACT_HI_PROCINST r on r.ROOT_PROC_INST_ID_ = one.ROOT_PROC_INST_ID_
            where one.PROC_INST_ID_ = ?""";

    private final JdbcClient database;
    private final HistoryService history;
    private final RepositoryService repository;
    private final ProcessModels models;
    private final RunFacts facts;
    private final ObjectProvider<CaseTraces> traces;
    private final RowsBesideHistory beside;

    EngineCaseRemovals(
            JdbcClient database,
            HistoryService history,
            RepositoryService repository,
            ProcessModels models,
            RunFacts facts,
            ObjectProvider<CaseTraces> traces,
            RowsBesideHistory beside) {
        this.database = database;
        this.history = history;
        this.repository = repository;
        this.models = models;
        this.facts = facts;
        this.traces = traces;
        this.beside = beside;
    }

    @Override
    public List<KeptProcess> processes() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .map(each -> new KeptProcess(
                        new ProcessKey(each.getKey()), models.of(each.getId()).name(), each.getHistoryTimeToLive()))
                .toList();
    }

    @Override
    public List<EndedRoot> endedBefore(ProcessKey process, Instant before, @Nullable EndedRoot after, int limit) {
        return database.sql(ENDED)
                .param("process", process.value())
                .param("before", Timestamp.from(before))
                .param("from", Timestamp.from(after == null ? Instant.EPOCH : after.endedAt()))
                .param("run", after == null ? "" : after.root().value())
                .param("limit", limit)
                .query((row, number) -> new EndedRoot(
                        new RunId(row.getString("run")),
                        row.getTimestamp("ended").toInstant()))
                .list();
    }

    @Override
    public Optional<WholeCase> caseOf(RunId run) {
        var rows = database.sql(RUNS).param(run.value()).query(this::row).list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var root = rows.get(0).root;
        return Optional.of(whole(root, rows, isGoing(root)));
    }

    @Override
    public List<RunId> numbered(String beginning, int limit) {
        return database.sql(
                        """
                        select distinct ROOT_PROC_INST_ID_ from ACT_HI_PROCINST
                        where ID_ like :beginning escape '!' order by ROOT_PROC_INST_ID_ limit :limit""")
                .param("beginning", beginning.replaceAll("[!%_]", "!$0") + "%")
                .param("limit", limit)
                .query((row, number) -> new RunId(row.getString(1)))
                .list();
    }

    @Override
    public List<WholeCase> casesOf(Collection<RunId> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        var ids = roots.stream().map(RunId::value).toList();
        var rows = database.sql(ALL_RUNS).param("roots", ids).query(this::row).list().stream()
                .collect(groupingBy(Row::root));
        var going = Set.copyOf(
                database.sql(GOING).param("roots", ids).query(String.class).list());
        return ids.stream()
                .filter(rows::containsKey)
                .map(root -> whole(root, rows.getOrDefault(root, List.of()), going.contains(root)))
                .toList();
    }

    private static WholeCase whole(String root, List<Row> rows, boolean going) {
        var runs = rows.stream()
                .sorted(Comparator.comparing((Row row) -> !row.run.id().value().equals(root))
                        .thenComparing(row -> row.run.startedAt()))
                .map(Row::run)
                .toList();
        var running = going || runs.stream().anyMatch(each -> each.endedAt() == null);
        return new WholeCase(new RunId(root), runs, running);
    }

    private boolean isGoing(String root) {
        return count("ACT_RU_EXECUTION", root) > 0;
    }

    /** Bulk removal of runs leaves decisions and the log of operations; both are removed before. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RemovedHistory remove(WholeCase finished) {
        var root = finished.root().value();
        if (finished.running() || isGoing(root)) {
            throw new IllegalStateException("A part of the case still runs: " + root);
        }
        var runs = finished.runs().stream().map(each -> each.id().value()).toList();
        var items = ids("ACT_HI_TASKINST", root);
        var decisions = ids("ACT_HI_DECINST", root);
        var operations = ids("ACT_HI_OP_LOG", root);
        var steps = count("ACT_HI_ACTINST", root);
        var values = count("ACT_HI_VARINST", root) + count("ACT_HI_DETAIL", root);
        var rows = beside.remove(root, runs, items) + removeTraces(finished.root(), items);
        if (!decisions.isEmpty()) {
            history.deleteHistoricDecisionInstancesBulk(decisions);
        }
        operations.forEach(history::deleteUserOperationLogEntry);
        history.deleteHistoricProcessInstancesBulk(runs);
        return new RemovedHistory(runs.size(), steps, items.size(), values, decisions.size(), operations.size(), rows);
    }

    private long removeTraces(RunId root, List<String> items) {
        return items.isEmpty()
                ? 0
                : traces.stream().mapToLong(each -> each.remove(root, items)).sum();
    }

    private List<String> ids(String table, String root) {
        return new ArrayList<>(database.sql("select ID_ from " + table + " where ROOT_PROC_INST_ID_ = ?")
                .param(root)
                .query(String.class)
                .list());
    }

    private long count(String table, String root) {
        return database.sql("select count(*) from " + table + " where ROOT_PROC_INST_ID_ = ?")
                .param(root)
                .query(Long.class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended");
        return new Row(
                row.getString("root"),
                new CaseRun(
                        new RunId(row.getString("run")),
                        new ProcessKey(row.getString("process")),
                        facts.subject(row.getString("definition"), row.getString("business_key"))
                                .orElse(null),
                        row.getTimestamp("started").toInstant(),
                        ended == null ? null : ended.toInstant()));
    }

    private record Row(String root, CaseRun run) {}
}
