package org.optr.workbench.operate;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.optr.engine.AssignedWork.PersonWork;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;

/** Sets what a person has to do beside what their peers have; who has nothing counts too. */
final class LoadComparison {

    private final Map<PersonId, Integer> open;
    private final Map<PersonId, Set<String>> roles;
    private final Map<String, Set<PersonId>> holders = new HashMap<>();
    private final Map<Set<String>, int[]> counts = new HashMap<>();

    /** @param roles of everybody who holds one */
    LoadComparison(Collection<PersonWork> all, Map<PersonId, Set<String>> roles) {
        open = all.stream().collect(toMap(PersonWork::person, PersonWork::open));
        this.roles = roles;
        roles.forEach((person, held) -> held.forEach(
                role -> holders.computeIfAbsent(role, key -> new HashSet<>()).add(person)));
    }

    PersonLoad of(PersonSummary person, PersonWork work) {
        var held = roles.getOrDefault(person.id(), Set.of());
        var all = counts.computeIfAbsent(held, this::counts);
        var peers = Math.max(0, all.length - 1);
        return new PersonLoad(person, work, peers, peers == 0 ? 0 : medianWithout(all, work.open()));
    }

    /** Returns what all who hold one of some roles have to do, the least first. */
    private int[] counts(Set<String> held) {
        return held.stream()
                .flatMap(role -> holders.getOrDefault(role, Collections.emptySet()).stream())
                .collect(toSet())
                .stream()
                .mapToInt(peer -> open.getOrDefault(peer, 0))
                .sorted()
                .toArray();
    }

    /** The lower of the two in the middle where there are two. */
    private static int medianWithout(int[] sorted, int own) {
        var middle = (sorted.length - 2) / 2;
        return sorted[middle < Arrays.binarySearch(sorted, own) ? middle : middle + 1];
    }
}
