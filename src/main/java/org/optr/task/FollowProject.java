package org.optr.task;

import org.optr.project.DeliverableRemoved;
import org.optr.project.ProjectCancelled;
import org.optr.shared.FieldChange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets tasks follow what happens to their project, in the same transaction. */
@Component
class FollowProject {

    private final Plans plans;
    private final TaskRepository tasks;
    private final ApplicationEventPublisher events;

    FollowProject(Plans plans, TaskRepository tasks, ApplicationEventPublisher events) {
        this.plans = plans;
        this.tasks = tasks;
        this.events = events;
    }

    /** Nobody works on for a project that was given up; the run, which carries both, ends with it. */
    @EventListener
    void on(ProjectCancelled event) {
        var reason = event.changes().stream()
                .filter(change -> change.field().equals("cancel-reason"))
                .map(FieldChange::after)
                .findFirst()
                .orElseThrow();
        plans.of(event.project()).tree().leaves().stream()
                .filter(task -> task.status().open())
                .forEach(task -> task.cancel(String.valueOf(reason)).ifPresent(events::publishEvent));
    }

    @EventListener
    void on(DeliverableRemoved event) {
        tasks.forget(event.deliverable());
    }
}
