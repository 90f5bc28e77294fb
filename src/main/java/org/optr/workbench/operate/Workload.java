package org.optr.workbench.operate;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.engine.AssignedWork;
import org.optr.engine.AssignedWork.PersonWork;
import org.optr.engine.WorkItem;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has how much to do: process owners and administrators see everybody, the head of a unit sees the people of that unit and
 * of those below it. For all others there is nobody.
 */
@Service
@Transactional(readOnly = true)
public class Workload {

    private static final int MOST_ITEMS = 100;

    private final AssignedWork items;
    private final People people;
    private final CurrentPerson currentPerson;

    Workload(AssignedWork items, People people, CurrentPerson currentPerson) {
        this.items = items;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    public boolean mayRead() {
        return seesEverybody() || currentPerson.has(Roles.UNIT_HEAD);
    }

    private boolean seesEverybody() {
        return currentPerson.has(Roles.PROCESS_OWNER) || currentPerson.has(Roles.ADMINISTRATOR);
    }

    /** Returns those who have something to do, who has too much first, then who has the most. */
    public List<PersonLoad> people() {
        if (!mayRead()) {
            return List.of();
        }
        var all = items.perPerson();
        var comparison = new LoadComparison(all);
        var persons = people.find(all.stream().map(PersonWork::person).toList());
        return all.stream()
                .flatMap(work -> Stream.ofNullable(persons.get(work.person()))
                        .filter(this::maySee)
                        .map(person -> comparison.of(person, work, peersOf(person.id()))))
                .sorted(Comparator.comparing(PersonLoad::isTooMuch)
                        .thenComparing(load -> load.work().open())
                        .reversed()
                        .thenComparing(load -> load.person().name()))
                .toList();
    }

    /** Returns what a person has to do, what is due first before what is due later; at most 100 items. */
    public List<WorkItem> itemsOf(PersonId person) {
        return people.find(person).filter(this::maySee).isPresent() ? items.of(person, MOST_ITEMS) : List.of();
    }

    private Set<PersonId> peersOf(PersonId person) {
        return people.groupsOf(person).stream()
                .map(group -> RoleGrant.parse(group).role())
                .distinct()
                .flatMap(role -> people.holdersOf(role).stream())
                .collect(toSet());
    }

    private boolean maySee(PersonSummary person) {
        return seesEverybody() || people.upwards(person.unit()).stream().anyMatch(this::isHeadOf);
    }

    private boolean isHeadOf(UnitId unit) {
        return people.groupsOf(currentPerson.id()).contains(new RoleGrant(Roles.UNIT_HEAD, unit).toString());
    }
}
