package org.optr.inbox;

import java.util.LinkedHashSet;
import java.util.Set;
import org.optr.people.People;
import org.optr.people.PersonId;

/**
 * Whose list is read: a person with their groups, and those for whom they stand in now. Separation of duties that keeps one
 * of these persons from an item keeps the reader from it.
 */
record Reader(Set<PersonId> persons, Set<Audience> audiences) {

    static Reader of(PersonId person, People people) {
        var persons = new LinkedHashSet<PersonId>();
        var audiences = new LinkedHashSet<Audience>();
        for (var mandate : people.mandatesOf(person)) {
            persons.add(mandate.person());
            audiences.add(Audience.of(mandate.person()));
            mandate.groups().forEach(group -> audiences.add(Audience.of(group)));
        }
        return new Reader(persons, audiences);
    }

    Set<Audience> audiences(boolean groupsOnly) {
        if (!groupsOnly) {
            return audiences;
        }
        var groups = new LinkedHashSet<>(audiences);
        groups.removeIf(audience -> !audience.isGroup());
        return groups;
    }
}
