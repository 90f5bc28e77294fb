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
    private final DraftDesk desk;

    FourEyes(People people, DraftDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    /** Returns the process owners around whoever proposes it and of the whole enterprise who are not kept from it, by name. */
    public List<PersonSummary> reviewersOf(DraftSummary draft) {
        var proposal = draft.proposal();
        var proposer = proposal == null ? desk.me() : proposal.proposedBy();
        var kept = desk.withSubstitutes(Stream.concat(draft.authors().stream(), Stream.of(proposer)));
        var units = people.find(proposer)
                .map(PersonSummary::unit)
                .map(people::upwards)
                .orElse(List.of());
        var owners = Stream.concat(
                        units.stream().map(unit -> new RoleGrant(Roles.PROCESS_OWNER, unit)),
                        Stream.of(new RoleGrant(Roles.PROCESS_OWNER, null)))
                .flatMap(group -> people.membersOf(group.toString()).stream())
                .filter(owner -> !kept.contains(owner))
                .distinct()
                .toList();
        return people.find(owners).values().stream()
                .sorted(Comparator.comparing(PersonSummary::name))
                .toList();
    }
}
