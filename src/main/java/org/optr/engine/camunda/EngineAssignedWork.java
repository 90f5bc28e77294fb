package org.optr.engine.camunda;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.optr.engine.AssignedWork;
import org.optr.engine.WorkItem;
import org.optr.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class EngineAssignedWork implements AssignedWork {

    private static final String PER_PERSON =
            """
            select ASSIGNEE_ as person, count(*) as number_open, min(CREATE_TIME_) as oldest,
                sum(case when DUE_DATE_ < ? then 1 else 0 end) as overdue
            from ACT_RU_TASK
            where ASSIGNEE_ is not null and SUSPENSION_STATE_ = 1
            group by ASSIGNEE_""";

    private final TaskService tasks;
    private final OpenItems items;
    private final JdbcClient database;
    private final Clock clock;

    EngineAssignedWork(TaskService tasks, OpenItems items, JdbcClient database, Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<PersonWork> perPerson() {
        return database.sql(PER_PERSON)
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> new PersonWork(
                        PersonId.of(row.getString("person")),
                        row.getInt("number_open"),
                        row.getInt("overdue"),
                        row.getTimestamp("oldest").toInstant()))
                .list();
    }

    @Override
    public List<WorkItem> of(PersonId person, int limit) {
        var page = tasks.createTaskQuery()
                .taskAssignee(person.toString())
                .active()
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(0, limit);
        return items.of(page).stream().map(OpenItem::item).toList();
    }
}
