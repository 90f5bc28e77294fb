package org.optr.engine.camunda;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EngineOpenWorkItems implements OpenWorkItems {

    private static final String PER_PERSON =
            """
            select ASSIGNEE_ as person, count(*) as number_open, min(CREATE_TIME_) as oldest,
                sum(case when DUE_DATE_ < ? then 1 else 0 end) as overdue
            from ACT_RU_TASK
            where ASSIGNEE_ is not null and SUSPENSION_STATE_ = 1
            group by ASSIGNEE_""";

    private final TaskService tasks;
    private final OpenItems items;
    private final Attentions attentions;
    private final JdbcClient database;
    private final Clock clock;

    EngineOpenWorkItems(
            TaskService tasks, OpenItems items, Attentions attentions, JdbcClient database, Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.attentions = attentions;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWorkItem> after(@Nullable WorkItemId last, int limit) {
        var page = tasks.createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where ID_ > #{last} order by ID_")
                .parameter("last", last == null ? "" : last.value())
                .listPage(0, limit);
        return items.of(page).stream()
                .map(open -> new OpenWorkItem(open.item(), attentions.of(open)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
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
    @Transactional(readOnly = true)
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
