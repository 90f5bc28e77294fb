package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastCases.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every value that variables of cases were ever given. */
@Component
class HistoricFacts {

    private static final String UPDATES =
            """
            select d.PROC_INST_ID_, d.NAME_, d.TIME_, d.VAR_TYPE_, d.LONG_, d.DOUBLE_, d.TEXT_, v.ACT_INST_ID_ as scope
            from ACT_HI_DETAIL d left join ACT_HI_VARINST v on v.ID_ = d.VAR_INST_ID_
            where d.TYPE_ = 'VariableUpdate' and d.PROC_INST_ID_ in (:runs) and d.NAME_ in (:names)
            order by d.TIME_, d.SEQUENCE_COUNTER_
            """;
    private static final String PARENTS =
            """
            select ID_, PARENT_ACT_INST_ID_ from ACT_HI_ACTINST
            where PROC_INST_ID_ in (:runs) and (ACT_TYPE_ in ('subProcess', 'transaction', 'multiInstanceBody')
            or ID_ in (:leaves))
            """;

    private final JdbcClient database;

    HistoricFacts(JdbcClient database) {
        this.database = database;
    }

    /** Returns the values by case, the oldest first. What is no plain value is left out. */
    Map<String, List<Fact>> of(Collection<String> runs, Set<String> names) {
        if (runs.isEmpty() || names.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(UPDATES)
                .param("runs", Set.copyOf(runs))
                .param("names", names)
                .query(HistoricFacts::row)
                .list()
                .stream()
                .filter(row -> HistoricValues.isPlain(row.type()))
                .collect(groupingBy(Row::run, mapping(Row::fact, toList())));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var run = row.getString("PROC_INST_ID_");
        var scope = row.getString("scope");
        return new Row(
                run,
                row.getString("VAR_TYPE_"),
                new Fact(
                        row.getString("NAME_"),
                        scope == null ? run : scope,
                        row.getTimestamp("TIME_").toInstant(),
                        HistoricValues.of(row)));
    }

    /** Returns what each of the visits is inside of, the nearest first: itself, sub-processes, the case. */
    Map<String, List<String>> around(Collection<String> runs, Collection<String> visits) {
        if (runs.isEmpty() || visits.isEmpty()) {
            return Map.of();
        }
        var parents = new HashMap<String, String>();
        database.sql(PARENTS)
                .param("runs", Set.copyOf(runs))
                .param("leaves", Set.copyOf(visits))
                .query(row -> {
                    parents.put(row.getString("ID_"), row.getString("PARENT_ACT_INST_ID_"));
                });
        var around = new HashMap<String, List<String>>();
        for (var visit : visits) {
            var chain = new ArrayList<String>();
            for (String at = visit; at != null && !chain.contains(at); at = parents.get(at)) {
                chain.add(at);
            }
            around.put(visit, chain);
        }
        return around;
    }

    private record Row(String run, @Nullable String type, Fact fact) {}
}
