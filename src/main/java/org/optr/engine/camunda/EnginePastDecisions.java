package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastCases.Fact;
import org.optr.engine.PastDecisions;
import org.optr.engine.RunId;
import org.optr.engine.camunda.DecisionRows.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class EnginePastDecisions implements PastDecisions {

    private static final String NEWEST =
            """
            select ID_ from ACT_HI_DECINST
            where DEC_DEF_KEY_ in (:tables) and ROOT_DEC_INST_ID_ is null and EVAL_TIME_ >= :from and EVAL_TIME_ < :until
            order by EVAL_TIME_ desc, ID_ limit :most
            """;

    private static final String IN_RUN =
            """
            select ID_ from ACT_HI_DECINST
            where PROC_INST_ID_ = :run and ROOT_DEC_INST_ID_ is null order by EVAL_TIME_, ID_ limit :most
            """;

    private final JdbcClient database;
    private final LimitedReads limit;
    private final DecisionRows rows;
    private final DecidedInputs inputs;
    private final HistoricFacts facts;
    private final RunFacts runs;
    private final DeployedXml xml;

    EnginePastDecisions(
            JdbcClient database,
            LimitedReads limit,
            DecisionRows rows,
            DecidedInputs inputs,
            HistoricFacts facts,
            RunFacts runs,
            DeployedXml xml) {
        this.database = database;
        this.limit = limit;
        this.rows = rows;
        this.inputs = inputs;
        this.facts = facts;
        this.runs = runs;
        this.xml = xml;
    }

    @Override
    public List<String> newest(Set<String> tables, Instant from, Instant until, int most) {
        if (tables.isEmpty()) {
            return List.of();
        }
        var query = database.sql(NEWEST)
                .param("tables", tables)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query(String.class);
        return limit.of(query::list);
    }

    @Override
    public List<String> in(RunId run, int most) {
        var query = database.sql(IN_RUN)
                .param("run", run.value())
                .param("most", most)
                .query(String.class);
        return limit.of(query::list);
    }

    @Override
    public String table(String decision) {
        return xml.dmn(database.sql("select DEC_DEF_ID_ from ACT_HI_DECINST where ID_ = ?")
                .param(decision)
                .query(String.class)
                .single());
    }

    @Override
    public List<PastDecision> read(List<String> ids, Set<String> names) {
        return ids.isEmpty() ? List.of() : limit.of(() -> readAll(ids, names));
    }

    private List<PastDecision> readAll(List<String> ids, Set<String> names) {
        var found = rows.of(ids);
        var cases = found.values().stream()
                .map(Decision::run)
                .filter(Objects::nonNull)
                .collect(toSet());
        var visits = found.values().stream()
                .map(Decision::visit)
                .filter(Objects::nonNull)
                .collect(toSet());
        var known = facts.of(cases, names);
        var around = facts.around(cases, visits);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(decision -> decision(decision, known(decision, known, around)))
                .toList();
    }

    private static Map<String, @Nullable Object> known(
            Decision decision, Map<String, List<Fact>> facts, Map<String, List<String>> around) {
        if (decision.run() == null || decision.visit() == null) {
            return Map.of();
        }
        return Fact.known(
                facts.getOrDefault(decision.run(), List.of()),
                around.getOrDefault(decision.visit(), List.of()),
                decision.at());
    }

    private PastDecision decision(Decision decision, Map<String, @Nullable Object> known) {
        Map<String, @Nullable Object> read = new HashMap<>(known);
        var columns = new ArrayList<Input>();
        for (var cell : decision.inputs()) {
            columns.add(new Input(cell.label(), cell.value()));
            var variable = inputs.variable(cell.definition(), cell.column());
            if (variable != null) {
                read.put(variable, cell.value());
            }
        }
        var subject = decision.process() == null
                ? null
                : runs.subject(decision.process(), decision.businessKey()).orElse(null);
        return new PastDecision(
                decision.id(),
                decision.table(),
                decision.at(),
                Optional.ofNullable(decision.run()).map(RunId::new).orElse(null),
                subject,
                columns,
                outcome(decision),
                rules(decision),
                read);
    }

    /** Of a table that counts or sums, history keeps the one result beside what was counted. */
    private static List<Map<String, @Nullable Object>> outcome(Decision decision) {
        Map<Integer, Map<String, @Nullable Object>> byRule = new LinkedHashMap<>();
        decision.outputs().forEach(cell -> byRule.computeIfAbsent(cell.order(), order -> new LinkedHashMap<>())
                .put(cell.output(), cell.value()));
        if (decision.collected() == null) {
            return List.copyOf(byRule.values());
        }
        Map<String, @Nullable Object> collected = new LinkedHashMap<>();
        var name = decision.outputs().isEmpty() ? "" : decision.outputs().get(0).output();
        collected.put(name, decision.collected());
        return List.of(collected);
    }

    private static List<String> rules(Decision decision) {
        return decision.outputs().stream()
                .map(DecisionRows.Output::rule)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
