package org.optr.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.Mandate;
import org.optr.people.PersonId;

/**
 * To whom a work item is addressed: persons by name, and groups. Whoever stands in for somebody is meant wherever that
 * person is, by name or as a member of a group.
 *
 * @see <a href="file:docs/decisions/0014-substitutes.md">docs/decisions/0014</a>
 */
public record Addressees(Set<PersonId> persons, Set<String> groups) {

    /**
     * Returns those who may work on an open item: all its candidates, or who has it and the group that may take it over.
     *
     * @param escalatedTo null where it was not escalated
     */
    public static Addressees of(WorkItem item, @Nullable String escalatedTo) {
        if (item.assignee() == null) {
            return new Addressees(item.candidates(), item.groups());
        }
        return new Addressees(Set.of(item.assignee()), escalatedTo == null ? Set.of() : Set.of(escalatedTo));
    }

    /** Returns everybody who has the item or might have had it. */
    public static Addressees ofAll(WorkItem item) {
        var persons = new LinkedHashSet<>(item.candidates());
        if (item.assignee() != null) {
            persons.add(item.assignee());
        }
        return new Addressees(persons, item.groups());
    }

    public boolean include(Mandate mandate) {
        return persons.contains(mandate.person()) || !Collections.disjoint(groups, mandate.groups());
    }

    /** Returns in whose name the holder of the mandates is meant: the first that is. */
    public Optional<PersonId> inWhoseName(Collection<Mandate> mandates) {
        return mandates.stream().filter(this::include).map(Mandate::person).findFirst();
    }
}
