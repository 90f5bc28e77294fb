package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.project.DeliverableId;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Checks that what a task points at is there and may be pointed at. */
@Component
class TaskReferences {

    private final People people;
    private final ProjectReader projects;

    TaskReferences(People people, ProjectReader projects) {
        this.people = people;
        this.projects = projects;
    }

    void check(ProjectId project, TaskDraft draft) {
        if (draft.responsible() != null) {
            requireActive(draft.responsible());
        }
        if (draft.deliverable() != null) {
            requireDeliverable(project, draft.deliverable());
        }
    }

    void requireActive(PersonId id) {
        var person = people.find(id).orElseThrow(() -> new RuleViolation("task.person.gone"));
        require(person.active(), "task.person.inactive", person.name());
    }

    private void requireDeliverable(ProjectId project, DeliverableId wanted) {
        require(
                projects.deliverables(project).stream()
                        .anyMatch(deliverable -> deliverable.id().equals(wanted)),
                "task.deliverable.gone");
    }
}
