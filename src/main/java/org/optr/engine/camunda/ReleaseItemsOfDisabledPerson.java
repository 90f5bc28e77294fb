package org.optr.engine.camunda;

import org.camunda.bpm.engine.TaskService;
import org.optr.engine.camunda.EngineEvents.WorkItemReleased;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonDisabled;
import org.optr.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a person had claimed is for the others again when they leave; what is theirs alone, or suspended, stays theirs until it is
 * assigned.
 */
@Component
class ReleaseItemsOfDisabledPerson {

    private final TaskService tasks;
    private final OpenItems items;
    private final Scopes scopes;
    private final CurrentPerson currentPerson;
    private final Announcements announcements;

    ReleaseItemsOfDisabledPerson(
            TaskService tasks,
            OpenItems items,
            Scopes scopes,
            CurrentPerson currentPerson,
            Announcements announcements) {
        this.tasks = tasks;
        this.items = items;
        this.scopes = scopes;
        this.currentPerson = currentPerson;
        this.announcements = announcements;
    }

    @EventListener
    void on(PersonDisabled event) {
        var claimed = tasks.createTaskQuery()
                .taskAssignee(event.person().toString())
                .active()
                .listPage(0, EngineSettings.MOST_RESULTS);
        items.of(claimed).stream()
                .filter(open -> !open.item().candidates().isEmpty()
                        || !open.item().groups().isEmpty())
                .map(open -> new Permit(open, currentPerson.id()))
                .forEach(permit -> scopes.of(permit, () -> release(permit, event.person())));
    }

    private void release(Permit permit, PersonId from) {
        tasks.setAssignee(permit.item().id().value(), null);
        announcements.workItem(WorkItemReleased::new, permit.open(), announcements.person("assignee", from, null));
    }
}
