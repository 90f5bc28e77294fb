package org.optr.engine.camunda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunningCases.ProcessLoad;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits at each step, and takes times from at most so many visits, those begun or ended last. */
@Component
class StepTimes {

    static final int DAYS = 90;
    private static final int MOST_VISITS = 10_000;

    private static final String RUNNING =
            """
             from ACT_RU_EXECUTION e
            join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ and d.KEY_ = :process
                and (:version = 0 or d.VERSION_ = :version)
            """;

    /** What failed does not wait: a call whose case failed, or a timer that could not fire. */
    private static final String WAITING = RUNNING
            + """
            join ACT_HI_ACTINST h on h.PROC_INST_ID_ = e.ID_ and h.END_TIME_ is null
                and lower(h.ACT_TYPE_) not like '%subprocess%' and h.ACT_TYPE_ <> 'multiInstanceBody'
            where e.PARENT_ID_ is null and not exists (
                select 1 from ACT_RU_INCIDENT i
                where i.EXECUTION_ID_ = h.EXECUTION_ID_ and coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_) = h.ACT_ID_)
            """;

    private static final String STEP = "select h.PROC_DEF_ID_ as definition, h.ACT_ID_ as element, ";

    private static final String HOW_OFTEN_WAITING =
            STEP + "count(*) as number" + WAITING + "group by h.PROC_DEF_ID_, h.ACT_ID_";

    private static final String WAITING_SINCE =
            STEP + "h.START_TIME_ as since" + WAITING + "order by h.START_TIME_ desc limit :limit";

    private static final String HOW_OFTEN_FAILED =
            "select e.PROC_DEF_ID_ as definition, coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_) as element,"
                    + " count(*) as number" + RUNNING
                    + """
            join ACT_RU_INCIDENT i on i.PROC_INST_ID_ = e.ID_
            where e.PARENT_ID_ is null
            group by e.PROC_DEF_ID_, coalesce(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_)""";

    /** What a boundary event or the end of its case cut off did not take the time that it takes. */
    private static final String TOOK = STEP
            + """
            h.DURATION_ as took
            from ACT_HI_ACTINST h
            join ACT_RE_PROCDEF d on d.ID_ = h.PROC_DEF_ID_ and d.KEY_ = :process
                and (:version = 0 or d.VERSION_ = :version)
            where h.END_TIME_ >= :since and h.ACT_INST_STATE_ <> 2 and h.ACT_TYPE_ in (
                'userTask', 'callActivity', 'receiveTask', 'intermediateTimer', 'intermediateMessageCatch')
            order by h.END_TIME_ desc limit :limit""";

    private final JdbcClient database;
    private final ProcessModels models;
    private final Clock clock;

    StepTimes(JdbcClient database, ProcessModels models, Clock clock) {
        this.database = database;
        this.models = models;
        this.clock = clock;
    }

    /** @param version 0 for all */
    ProcessLoad load(ProcessKey process, int version) {
        var now = clock.instant();
        var cases = sql("select count(*)" + RUNNING + "where e.PARENT_ID_ is null", process, version)
                .query(Long.class)
                .single();
        var waited = sql(WAITING_SINCE, process, version)
                .param("limit", MOST_VISITS)
                .query((row, number) -> StepFact.of(
                        row, now.toEpochMilli() - row.getTimestamp("since").getTime()))
                .list();
        var took = sql(TOOK, process, version)
                .param("since", Timestamp.from(now.minus(Duration.ofDays(DAYS))))
                .param("limit", MOST_VISITS)
                .query((row, number) -> StepFact.of(row, row.getLong("took")))
                .list();
        var waiting = counts(HOW_OFTEN_WAITING, process, version);
        var failed = counts(HOW_OFTEN_FAILED, process, version);
        var steps = new StepFacts(waiting, failed, waited, took)
                .loads((definition, element) -> models.of(definition).name(element));
        return new ProcessLoad(cases, steps, DAYS, Math.max(waited.size(), took.size()) == MOST_VISITS);
    }

    private List<StepFact> counts(String sql, ProcessKey process, int version) {
        return sql(sql, process, version)
                .query((row, number) -> StepFact.of(row, row.getLong("number")))
                .list();
    }

    private JdbcClient.StatementSpec sql(String sql, ProcessKey process, int version) {
        return database.sql(sql).param("process", process.value()).param("version", version);
    }

    /** @param value how often, or for how many milliseconds */
    record StepFact(String definition, String element, long value) {

        static StepFact of(ResultSet row, long value) throws SQLException {
            return new StepFact(row.getString("definition"), row.getString("element"), value);
        }
    }
}
