package org.optr.engine.camunda;

import java.util.HashSet;
import java.util.List;
import org.optr.engine.WorkItem;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Names the persons a work item waits for; a group that has no members stands for itself. */
@Component
class WaitingFor {

    private final People people;

    WaitingFor(People people) {
        this.people = people;
    }

    List<String> names(WorkItem item) {
        if (item.assignee() != null) {
            return people.find(item.assignee()).map(PersonSummary::name).stream()
                    .toList();
        }
        var persons = new HashSet<>(item.candidates());
        var names = new HashSet<String>();
        for (var group : item.groups()) {
            var members = people.membersOf(group);
            persons.addAll(members);
            if (members.isEmpty()) {
                names.add(group);
            }
        }
        people.find(persons).values().forEach(person -> names.add(person.name()));
        return names.stream().sorted().toList();
    }
}
