package org.optr.engine.camunda;

import java.util.Optional;
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
    boolean isEmpty(OpenItem open) {
        var excluded = separation.excluded(open);
        return everyone(open.item()).noneMatch(person -> !excluded.contains(person) && isActive(person));
    }

    /** Those addressed first: mostly one of them can, and nobody asks for the substitutes. */
    private Stream<PersonId> everyone(WorkItem item) {
        var addressees = Addressees.ofAll(item);
        var members = addressees.groups().stream().flatMap(group -> people.membersOf(group).stream());
        var addressed =
                Stream.concat(addressees.persons().stream(), members).distinct().toList();
        return Stream.concat(
                addressed.stream(), addressed.stream().flatMap(person -> people.substitutesOf(person).stream()));
    }

    boolean isActive(PersonId person) {
        return people.find(person).filter(PersonSummary::active).isPresent();
    }
}
