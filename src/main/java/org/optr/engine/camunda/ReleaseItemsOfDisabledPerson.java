package org.optr.engine.camunda;

import org.camunda.bpm.engine.TaskService;
import org.optr.engine.WorkItem;
import org.optr.engine.camunda.EngineEvents.WorkItemReleased;
import org.optr.people.PersonDisabled;
import org.optr.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person had claimed is for the others again when they leave; what is theirs alone stays theirs until it is assigned. */
@Component
class ReleaseItemsOfDisabledPerson {

    private final TaskService tasks;
    private final OpenItems items;
    private final Announcements announcements;

    ReleaseItemsOfDisabledPerson(TaskService tasks, OpenItems items, Announcements announcements) {
        this.tasks = tasks;
        this.items = items;
        this.announcements = announcements;
    }

    @EventListener
    void on(PersonDisabled event) {
        var claimed = tasks.createTaskQuery()
                .taskAssignee(event.person().toString())
                .listPage(0, EngineSettings.MOST_RESULTS);
        items.of(claimed).stream()
                .map(OpenItem::item)
                .filter(item -> !item.candidates().isEmpty() || !item.groups().isEmpty())
                .forEach(item -> release(item, event.person()));
    }

    private void release(WorkItem item, PersonId from) {
        tasks.setAssignee(item.id().value(), null);
        announcements.workItem(WorkItemReleased::new, item, announcements.person("assignee", from, null));
    }
}
