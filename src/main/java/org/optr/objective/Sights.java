package org.optr.objective;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.engine.Askings;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps unpublished objectives from people whom they do not concern. */
@Component
class Sights {

    private final CurrentPerson currentPerson;
    private final People people;
    private final ObjectiveRepository objectives;
    private final Askings askings;

    Sights(CurrentPerson currentPerson, People people, ObjectiveRepository objectives, Askings askings) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.objectives = objectives;
        this.askings = askings;
    }

    Sight current() {
        var person = currentPerson.id();
        if (person.equals(PersonId.SYSTEM)) {
            return new Sight(person, true, Set.of(), Set.of());
        }
        return new Sight(person, false, headed(people.groupsOf(person)), memberships(person));
    }

    boolean sees(Objective objective) {
        if (objective.status().published() || objective.terms().sharedWith(currentPerson.id())) {
            return true;
        }
        var sight = current();
        return sight.everything()
                || sight.headed().contains(objective.terms().unit().value())
                || wasAsked(currentPerson.id(), objective.id());
    }

    /** @throws RuleViolation {@code objective.gone} also for an objective that the acting person may not see */
    Objective visible(ObjectiveId id) {
        return objectives.findById(id).filter(this::sees).orElseThrow(() -> new RuleViolation("objective.gone"));
    }

    /** Whether somebody was asked about the objective, in person, as a member of a group or as a substitute. */
    boolean wasAsked(PersonId person, ObjectiveId objective) {
        return askings.wasAsked(person, Lineage.ref(objective));
    }

    private Set<String> memberships(PersonId person) {
        return people.mandatesOf(person).stream()
                .flatMap(mandate -> Stream.concat(Stream.of(mandate.person().toString()), mandate.groups().stream()))
                .collect(Collectors.toSet());
    }

    private Set<UUID> headed(Set<String> groups) {
        var headed = groups.stream()
                .map(RoleGrant::parse)
                .filter(grant -> grant.role().equals(Roles.UNIT_HEAD))
                .toList();
        if (headed.isEmpty()) {
            return Set.of();
        }
        var everywhere = headed.stream().anyMatch(grant -> grant.unit() == null);
        var found = new HashSet<UUID>();
        for (var unit : people.units()) {
            var parent = unit.parent();
            if (everywhere
                    || headed.contains(new RoleGrant(Roles.UNIT_HEAD, unit.id()))
                    || (parent != null && found.contains(parent.value()))) {
                found.add(unit.id().value());
            }
        }
        return found;
    }
}
