package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.HashSet;
import java.util.Set;
import org.optr.objective.ObjectiveLinks;
import org.optr.objective.ObjectiveStatus;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Checks that what a project points at is there and may be pointed at. */
@Component
class ProjectReferences {

    private final People people;
    private final ObjectiveLinks objectives;

    ProjectReferences(People people, ObjectiveLinks objectives) {
        this.people = people;
        this.objectives = objectives;
    }

    void check(ProjectDraft draft) {
        require(people.unit(draft.unit()).isPresent(), "project.unit.gone");
        requireActive(Set.of(draft.manager(), draft.sponsor()));
        requireActive(Set.of(draft.operationsOwner()));
        var wanted = new HashSet<>(draft.supports());
        wanted.add(draft.leading());
        var known = objectives.of(wanted);
        require(known.keySet().containsAll(wanted), "project.objective.gone");
        known.values().stream()
                .filter(objective -> objective.status() != ObjectiveStatus.PUBLISHED)
                .findFirst()
                .ifPresent(objective -> require(false, "project.objective.not-published", objective.title()));
    }

    void requireActive(Set<PersonId> wanted) {
        var known = people.find(wanted);
        require(known.keySet().containsAll(wanted), "project.person.gone");
        known.values().stream()
                .filter(person -> !person.active())
                .map(PersonSummary::name)
                .findFirst()
                .ifPresent(name -> require(false, "project.person.inactive", name));
    }
}
