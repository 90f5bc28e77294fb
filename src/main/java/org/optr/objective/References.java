package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Checks that what an objective points at is there and may be pointed at. */
@Component
class References {

    private final People people;
    private final Cycles cycles;
    private final Sights sights;
    private final ObjectiveRepository objectives;
    private final Lineage lineage;

    References(People people, Cycles cycles, Sights sights, ObjectiveRepository objectives, Lineage lineage) {
        this.people = people;
        this.cycles = cycles;
        this.sights = sights;
        this.objectives = objectives;
        this.lineage = lineage;
    }

    void check(ObjectiveId id, ObjectiveDraft draft) {
        cycles.get(draft.cycle());
        require(people.unit(draft.unit()).isPresent(), "objective.unit.gone");
        requireActive(Stream.of(Stream.of(draft.owner()), draft.collaborators().stream(), draft.stakeholders().stream())
                .flatMap(some -> some)
                .collect(Collectors.toSet()));
        if (draft.parent() != null) {
            checkParent(id, draft.cycle(), draft.parent());
        }
    }

    void check(Objective objective, KeyResultDraft draft) {
        var starts = cycles.get(objective.terms().cycle()).period().startsOn();
        var due = draft.dueOn();
        require(due == null || !due.isBefore(starts), "objective.key-result.due-before-cycle", starts);
        if (draft.owner() != null) {
            requireActive(Set.of(draft.owner()));
        }
    }

    void requireActive(Collection<PersonId> wanted) {
        var known = people.find(wanted);
        require(known.keySet().containsAll(wanted), "objective.person.gone");
        known.values().stream()
                .filter(person -> !person.active())
                .map(PersonSummary::name)
                .findFirst()
                .ifPresent(name -> require(false, "objective.person.inactive", name));
    }

    private void checkParent(ObjectiveId id, CycleId cycle, ObjectiveId parent) {
        var serves = objectives
                .findById(parent)
                .filter(sights::sees)
                .orElseThrow(() -> new RuleViolation("objective.parent.gone"));
        require(cycles.outwards(cycle).contains(serves.terms().cycle()), "objective.parent.other-cycle");
        require(lineage.upwards(serves).stream().noneMatch(above -> above.id().equals(id)), "objective.parent.loop");
    }
}
