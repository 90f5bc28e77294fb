package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.optr.people.PersonColumns.person;
import static org.optr.people.PersonColumns.personOrNull;
import static org.optr.shared.Columns.instant;
import static org.optr.shared.Columns.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.engine.PastWork;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the work of many cases by three queries. */
@Service
class EnginePastWork implements PastWork {

    private static final String DONE =
            """
            select r.work_item, r.run, r.root_run, r.person_id, r.on_behalf_of, r.opened_at, r.ended_at, r.outcome,
                t.PROC_DEF_ID_ as definition, t.TASK_DEF_KEY_ as element, t.START_TIME_ as offered
            from step_record r join ACT_HI_TASKINST t on t.ID_ = r.work_item
            where r.root_run in (:roots) and r.cancelled = false and r.person_id is not null
            order by r.ended_at, r.work_item""";

    private static final String RUNS =
            """
            select ID_ as run, SUPER_PROCESS_INSTANCE_ID_ as caller, BUSINESS_KEY_ as record_key, START_USER_ID_ as starter
            from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ in (:roots)""";

    private static final String TAKEN =
            """
            select TASK_ID_ as item, USER_ID_ as person, TIMESTAMP_ as taken_at from ACT_HI_IDENTITYLINK
            where ROOT_PROC_INST_ID_ in (:roots) and TASK_ID_ is not null and USER_ID_ is not null
                and TYPE_ = 'assignee' and OPERATION_TYPE_ = 'add'""";

    private final JdbcClient database;
    private final LimitedReads limit;
    private final ProcessModels models;

    EnginePastWork(JdbcClient database, LimitedReads limit, ProcessModels models) {
        this.database = database;
        this.limit = limit;
        this.models = models;
    }

    @Override
    public List<DoneItem> doneIn(Collection<String> roots) {
        return roots.isEmpty() ? List.of() : limit.of(() -> read(roots));
    }

    private List<DoneItem> read(Collection<String> roots) {
        var runs = database.sql(RUNS).param("roots", roots).query(EnginePastWork::run).list().stream()
                .collect(toMap(Run::id, run -> run));
        var taken = database.sql(TAKEN).param("roots", roots).query(EnginePastWork::taking).list().stream()
                .collect(groupingBy(Taking::item));
        return database.sql(DONE)
                .param("roots", roots)
                .query((row, number) -> item(row, runs, taken))
                .list();
    }

    private DoneItem item(ResultSet row, Map<String, Run> runs, Map<String, List<Taking>> taken) throws SQLException {
        var id = row.getString("work_item");
        var by = person(row, "person_id");
        var onBehalfOf = personOrNull(row, "on_behalf_of");
        var ended = instant(row, "ended_at");
        return new DoneItem(
                new WorkItemId(id),
                row.getString("root_run"),
                by,
                onBehalfOf,
                decides(row.getString("definition"), row.getString("element")),
                requester(row.getString("run"), runs),
                row.getTimestamp("offered").toInstant(),
                taken(taken.getOrDefault(id, List.of()), onBehalfOf == null ? by : onBehalfOf, ended),
                instantOrNull(row, "opened_at"),
                ended,
                row.getString("outcome"));
    }

    private boolean decides(String definition, String element) {
        var step = models.of(definition).userSteps().get(element);
        return step != null
                && (step.kind() == WorkItemKind.APPROVAL
                        || (step.kind() == WorkItemKind.REVIEW
                                && !step.separateFrom().isEmpty()));
    }

    private static PersonId requester(String run, Map<String, Run> runs) {
        var at = runs.get(run);
        while (at != null && at.caller != null) {
            var caller = runs.get(at.caller);
            if (caller == null || !Objects.equals(caller.recordKey, at.recordKey)) {
                break;
            }
            at = caller;
        }
        return at == null || at.starter == null ? PersonId.SYSTEM : PersonId.of(at.starter);
    }

    /** Whoever had nothing before they did it is made the assignee by doing it, which is no taking. */
    private static @Nullable Instant taken(List<Taking> takings, PersonId inWhoseName, Instant ended) {
        return takings.stream()
                .filter(taking -> taking.person.equals(inWhoseName.toString()))
                .map(Taking::at)
                .filter(at -> at.isBefore(ended.truncatedTo(ChronoUnit.MILLIS)))
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getString("run"), row.getString("caller"), row.getString("record_key"), row.getString("starter"));
    }

    private static Taking taking(ResultSet row, int number) throws SQLException {
        return new Taking(
                row.getString("item"),
                row.getString("person"),
                row.getTimestamp("taken_at").toInstant());
    }

    private record Run(String id, @Nullable String caller, @Nullable String recordKey, @Nullable String starter) {}

    private record Taking(String item, String person, Instant at) {}
}
