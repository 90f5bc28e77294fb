package org.optr.audit.ui;

import java.util.Collection;
import java.util.Map;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.PersonAvatar;

/** The persons of a page of entries, read at once. */
public class Names {

    private final Map<PersonId, PersonSummary> known;

    public Names(People people, Collection<PersonId> persons) {
        known = people.find(persons);
    }

    public String of(PersonId person) {
        var found = known.get(person);
        return found == null ? person.toString() : found.name();
    }

    public PersonAvatar face(PersonId person) {
        var found = known.get(person);
        return new PersonAvatar(of(person), found == null ? "?" : found.initials());
    }
}
