package org.optr.engine.camunda;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.optr.engine.Addressees;
import org.optr.engine.WorkItem;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Whose a work item is: those to whom it is addressed, and whoever stands in for one of them. */
@Component
class Audience {

    private final People people;
    private final Separation separation;

    Audience(People people, Separation separation) {
        this.people = people;
        this.separation = separation;
    }

    /** Whether the person may work on the item, or might if nobody had it. */
    boolean includes(PersonId person, WorkItem item) {
        return inWhoseName(person, Addressees.ofAll(item)).isPresent();
    }

    Optional<PersonId> inWhoseName(PersonId person, Addressees addressees) {
        return addressees.inWhoseName(people.mandatesOf(person));
    }

    /** Whether nobody at all could work on the item, so that it would be lost. */
    boolean isEmpty(WorkItem item, Set<PersonId> separated) {
        return everyone(item).noneMatch(person -> !separation.excludes(separated, person));
    }

    /** Active persons; those addressed first: mostly one of them can, and nobody asks for the substitutes. */
    private Stream<PersonId> everyone(WorkItem item) {
        var addressees = Addressees.ofAll(item);
        var members = addressees.groups().stream()
                .flatMap(group -> people.membersOf(group).stream())
                .toList();
        var named = addressees.persons();
        return Stream.of(
                        members.stream(),
                        named.stream().filter(this::isActive),
                        Stream.concat(members.stream(), named.stream())
                                .flatMap(person -> people.substitutesOf(person).stream()))
                .flatMap(Function.identity());
    }

    boolean isActive(PersonId person) {
        return people.find(person).filter(PersonSummary::active).isPresent();
    }
}
