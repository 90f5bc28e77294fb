package org.optr.engine.camunda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.jspecify.annotations.Nullable;
import org.optr.engine.FinishedCases.Stay;
import org.optr.engine.FinishedCases.StayKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where cases stayed that have ended: steps at which time passes and what is around them; the rest passes at once. */
@Component
class FinishedStays {

    private static final String STAYS =
            """
            select a.PROC_INST_ID_ as run, a.PROC_DEF_ID_ as definition, a.ID_ as id, a.PARENT_ACT_INST_ID_ as parent,
                a.ACT_ID_ as element, a.ACT_TYPE_ as kind, a.START_TIME_ as entered, a.END_TIME_ as was_left,
                a.ACT_INST_STATE_ as state, t.DUE_DATE_ as due,
                (select min(l.TIMESTAMP_) from ACT_HI_IDENTITYLINK l
                    where l.TASK_ID_ = a.TASK_ID_ and l.TYPE_ = 'assignee' and l.OPERATION_TYPE_ = 'add') as assigned
            from ACT_HI_ACTINST a
            left join ACT_HI_TASKINST t on t.ID_ = a.TASK_ID_
            where a.PROC_INST_ID_ in (:runs) and a.ACT_TYPE_ in (:kinds)
            order by a.START_TIME_, a.SEQUENCE_COUNTER_, a.ACT_ID_, a.ID_""";

    private static final Map<String, StayKind> KINDS = Map.ofEntries(
            Map.entry("userTask", StayKind.WORK),
            Map.entry("callActivity", StayKind.CALL),
            Map.entry("receiveTask", StayKind.WAIT),
            Map.entry("intermediateTimer", StayKind.WAIT),
            Map.entry("intermediateMessageCatch", StayKind.WAIT),
            Map.entry("intermediateSignalCatch", StayKind.WAIT),
            Map.entry("intermediateConditional", StayKind.WAIT),
            Map.entry("subProcess", StayKind.PART),
            Map.entry("transaction", StayKind.PART),
            Map.entry("adHocSubProcess", StayKind.PART),
            Map.entry("multiInstanceBody", StayKind.INSTANCES));

    private final JdbcClient database;
    private final ProcessModels models;

    FinishedStays(JdbcClient database, ProcessModels models) {
        this.database = database;
        this.models = models;
    }

    /**
     * Returns the stays of each case in the order in which they began.
     *
     * @param ends of the cases: nothing in them lasted longer
     */
    Map<String, List<Stay>> of(Map<String, Instant> ends) {
        var found = new HashMap<String, List<Stay>>();
        if (ends.isEmpty()) {
            return found;
        }
        database.sql(STAYS)
                .param("runs", ends.keySet())
                .param("kinds", KINDS.keySet())
                .query(row -> {
                    var run = row.getString("run");
                    found.computeIfAbsent(run, first -> new ArrayList<>())
                            .add(stay(row, Objects.requireNonNull(ends.get(run))));
                });
        return found;
    }

    private Stay stay(ResultSet row, Instant end) throws SQLException {
        var kind = Objects.requireNonNull(KINDS.get(row.getString("kind")));
        var id = row.getString("element");
        var element = kind == StayKind.INSTANCES
                ? id.substring(0, id.length() - BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX.length())
                : id;
        var left = time(row, "was_left");
        return new Stay(
                row.getString("id"),
                row.getString("parent"),
                element,
                models.of(row.getString("definition")).name(element),
                kind,
                row.getTimestamp("entered").toInstant(),
                left == null ? end : left,
                time(row, "assigned"),
                time(row, "due"),
                row.getInt("state") == ActivityInstanceState.CANCELED.getStateCode());
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
