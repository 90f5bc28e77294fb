package org.optr.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.springframework.stereotype.Component;

/** Says who could review a draft, before anybody is asked. */
@Component
public class FourEyes {

    private final People people;

    FourEyes(People people) {
        this.people = people;
    }

    /** Returns the process owners around its author and of the whole enterprise who wrote nothing of it, by name. */
    public List<PersonSummary> reviewersOf(DraftSummary draft) {
        var units = people.find(draft.startedBy())
                .map(PersonSummary::unit)
                .map(people::upwards)
                .orElse(List.of());
        var owners = Stream.concat(
                        units.stream().map(unit -> new RoleGrant(Roles.PROCESS_OWNER, unit)),
                        Stream.of(new RoleGrant(Roles.PROCESS_OWNER, null)))
                .flatMap(group -> people.membersOf(group.toString()).stream())
                .filter(owner -> !draft.authors().contains(owner))
                .distinct()
                .toList();
        return people.find(owners).values().stream()
                .sorted(Comparator.comparing(PersonSummary::name))
                .toList();
    }
}
