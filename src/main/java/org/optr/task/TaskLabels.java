package org.optr.task;

import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.project.Deliverable;
import org.optr.project.DeliverableId;
import org.optr.project.ProjectReader;
import org.springframework.stereotype.Component;

/** Names from the organisation, and from the project and the plan that a task belongs to. */
@Component
class TaskLabels {

    private final People people;
    private final ProjectReader projects;

    TaskLabels(People people, ProjectReader projects) {
        this.people = people;
        this.projects = projects;
    }

    Labels in(TaskPlan plan) {
        return new Labels() {

            @Override
            public String person(PersonId id) {
                return people.find(id).map(PersonSummary::name).orElseGet(id::toString);
            }

            @Override
            public String deliverable(DeliverableId id) {
                return projects.deliverables(plan.project().id()).stream()
                        .filter(deliverable -> deliverable.id().equals(id))
                        .map(Deliverable::title)
                        .findFirst()
                        .orElseGet(id::toString);
            }

            @Override
            public String task(TaskId id) {
                return plan.tree().find(id).map(task -> task.terms().title()).orElseGet(id::toString);
            }
        };
    }
}
