package org.optr.workbench.operate;

import java.util.Comparator;
import java.util.HashSet;
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

    private static final Comparator<PersonLoad> MOST_FIRST = Comparator.comparing(PersonLoad::isTooMuch)
            .thenComparing(load -> load.work().open())
            .reversed()
            .thenComparing(load -> load.person().name());

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
    public PeopleLoad people(int limit) {
        if (!mayRead()) {
            return new PeopleLoad(List.of(), 0);
        }
        var all = items.perPerson();
        var comparison = new LoadComparison(all, people.rolesOfAll());
        var persons = people.find(all.stream().map(PersonWork::person).toList());
        var headed = headed();
        var loads = all.stream()
                .flatMap(work -> Stream.ofNullable(persons.get(work.person()))
                        .filter(person -> seesEverybody() || headed.contains(person.unit()))
                        .map(person -> comparison.of(person, work)))
                .sorted(MOST_FIRST)
                .toList();
        return new PeopleLoad(loads.stream().limit(limit).toList(), loads.size());
    }

    /** Returns what a person has to do, what is due first before what is due later; at most 100 items. */
    public List<WorkItem> itemsOf(PersonId person) {
        return people.find(person).filter(this::maySee).isPresent() ? items.of(person, MOST_ITEMS) : List.of();
    }

    private boolean maySee(PersonSummary person) {
        return seesEverybody() || headed().contains(person.unit());
    }

    /** The units that the acting person heads, those below included. */
    private Set<UnitId> headed() {
        var groups = people.groupsOf(currentPerson.id());
        var found = new HashSet<UnitId>();
        for (var unit : people.units()) {
            if (groups.contains(new RoleGrant(Roles.UNIT_HEAD, unit.id()).toString())
                    || (unit.parent() != null && found.contains(unit.parent()))) {
                found.add(unit.id());
            }
        }
        return found;
    }
}
