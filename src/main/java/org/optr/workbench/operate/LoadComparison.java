package org.optr.workbench.operate;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.optr.engine.AssignedWork.PersonWork;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;

/** Sets what a person has to do beside what their peers have; who has nothing counts too. */
final class LoadComparison {

    private final Map<PersonId, Integer> open;

    LoadComparison(Collection<PersonWork> all) {
        open = all.stream().collect(toMap(PersonWork::person, PersonWork::open));
    }

    PersonLoad of(PersonSummary person, PersonWork work, Set<PersonId> peers) {
        var counts = peers.stream()
                .filter(peer -> !peer.equals(person.id()))
                .map(peer -> open.getOrDefault(peer, 0))
                .sorted()
                .toList();
        return new PersonLoad(person, work, counts.size(), counts.isEmpty() ? 0 : counts.get((counts.size() - 1) / 2));
    }
}
