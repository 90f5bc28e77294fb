package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions as the history's tables keep them, many at once. */
@Component
class DecisionRows {

    private static final String DECISIONS =
            """
            select d.ID_, d.DEC_DEF_KEY_, d.EVAL_TIME_, d.PROC_INST_ID_, d.PROC_DEF_ID_, d.ACT_INST_ID_,
                d.COLLECT_VALUE_, p.BUSINESS_KEY_
            from ACT_HI_DECINST d left join ACT_HI_PROCINST p on p.PROC_INST_ID_ = d.PROC_INST_ID_
            where d.ID_ in (:ids)
            """;
    /** With the inputs of what a decision required. */
    private static final String INPUTS =
            """
            select coalesce(d.ROOT_DEC_INST_ID_, d.ID_) as decision, d.DEC_DEF_ID_, i.CLAUSE_ID_, i.CLAUSE_NAME_,
                i.VAR_TYPE_, i.LONG_, i.DOUBLE_, i.TEXT_
            from ACT_HI_DEC_IN i join ACT_HI_DECINST d on d.ID_ = i.DEC_INST_ID_
            where d.ID_ in (:ids) or d.ROOT_DEC_INST_ID_ in (:ids)
            order by i.ID_
            """;

    private static final String OUTPUTS =
            """
            select DEC_INST_ID_ as decision, RULE_ID_, RULE_ORDER_, VAR_NAME_, VAR_TYPE_, LONG_, DOUBLE_, TEXT_
            from ACT_HI_DEC_OUT where DEC_INST_ID_ in (:ids)
            order by RULE_ORDER_, ID_
            """;

    private final JdbcClient database;

    DecisionRows(JdbcClient database) {
        this.database = database;
    }

    Map<String, Decision> of(List<String> ids) {
        var inputs = database.sql(INPUTS).param("ids", ids).query(DecisionRows::input).list().stream()
                .collect(groupingBy(Input::decision));
        var outputs = database.sql(OUTPUTS).param("ids", ids).query(DecisionRows::output).list().stream()
                .collect(groupingBy(Output::decision));
        return database
                .sql(DECISIONS)
                .param("ids", ids)
                .query((row, number) -> decision(row, inputs, outputs))
                .list()
                .stream()
                .collect(toMap(Decision::id, Function.identity()));
    }

    private static Decision decision(ResultSet row, Map<String, List<Input>> inputs, Map<String, List<Output>> outputs)
            throws SQLException {
        var id = row.getString("ID_");
        var collected = row.getObject("COLLECT_VALUE_");
        return new Decision(
                id,
                row.getString("DEC_DEF_KEY_"),
                row.getTimestamp("EVAL_TIME_").toInstant(),
                row.getString("PROC_INST_ID_"),
                row.getString("PROC_DEF_ID_"),
                row.getString("BUSINESS_KEY_"),
                row.getString("ACT_INST_ID_"),
                collected == null ? null : ((Number) collected).doubleValue(),
                inputs.getOrDefault(id, List.of()),
                outputs.getOrDefault(id, List.of()));
    }

    private static Input input(ResultSet row, int number) throws SQLException {
        return new Input(
                row.getString("decision"),
                row.getString("DEC_DEF_ID_"),
                row.getString("CLAUSE_ID_"),
                String.valueOf(row.getString("CLAUSE_NAME_")),
                HistoricValues.of(row));
    }

    private static Output output(ResultSet row, int number) throws SQLException {
        return new Output(
                row.getString("decision"),
                row.getString("RULE_ID_"),
                row.getInt("RULE_ORDER_"),
                String.valueOf(row.getString("VAR_NAME_")),
                HistoricValues.of(row));
    }

    /**
     * A decision that no other one required.
     *
     * @param visit the business rule task that asked
     * @param collected the one result of a table that counts or sums
     */
    record Decision(
            String id,
            String table,
            Instant at,
            @Nullable String run,
            @Nullable String process,
            @Nullable String businessKey,
            @Nullable String visit,
            @Nullable Double collected,
            List<Input> inputs,
            List<Output> outputs) {}

    record Input(String decision, String definition, String column, String label, @Nullable Object value) {}

    record Output(String decision, @Nullable String rule, int order, String output, @Nullable Object value) {}
}
