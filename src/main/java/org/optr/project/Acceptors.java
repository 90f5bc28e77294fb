package org.optr.project;

import java.util.stream.Stream;
import org.optr.people.PersonId;

/** Who accepts what a project delivers. */
final class Acceptors {

    /** Returns the sponsor; where they answer for the deliverable themselves, the operations owner or the manager. */
    static PersonId of(Deliverable deliverable, ProjectDraft terms) {
        return Stream.of(terms.sponsor(), terms.operationsOwner(), terms.manager())
                .filter(person -> !person.equals(deliverable.owner()))
                .findFirst()
                .orElseThrow();
    }

    private Acceptors() {}
}
