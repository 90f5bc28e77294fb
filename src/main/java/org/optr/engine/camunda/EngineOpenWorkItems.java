package org.optr.engine.camunda;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.WorkItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EngineOpenWorkItems implements OpenWorkItems {

    private final TaskService tasks;
    private final OpenItems items;
    private final Attentions attentions;

    EngineOpenWorkItems(TaskService tasks, OpenItems items, Attentions attentions) {
        this.tasks = tasks;
        this.items = items;
        this.attentions = attentions;
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
}
