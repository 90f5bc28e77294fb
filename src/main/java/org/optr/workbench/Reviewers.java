package org.optr.workbench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.people.OthersInRole;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds who reviews a draft: process owners near its author who wrote nothing of it. */
@Component
class Reviewers {

    private final People people;
    private final OthersInRole others;
    private final DraftDesk desk;

    Reviewers(People people, OthersInRole others, DraftDesk desk) {
        this.people = people;
        this.others = others;
        this.desk = desk;
    }

    /** @throws RuleViolation {@code draft.nobody-to-review} if every process owner is kept from it */
    ReviewAsked of(Draft draft) {
        var unit = unit(desk.me());
        var group =
                group(unit, desk.keptFromReview(draft)).orElseThrow(() -> new RuleViolation("draft.nobody-to-review"));
        return new ReviewAsked(group, others.above(unit), draft.publishAt());
    }

    boolean mayReview(PersonId person) {
        return people.groupsOf(person).stream()
                .anyMatch(group -> RoleGrant.parse(group).role().equals(Roles.PROCESS_OWNER));
    }

    /** Returns who would be asked, or was, without those who are kept from it. */
    List<PersonId> around(PersonId proposer, Set<PersonId> kept) {
        return group(unit(proposer), kept).map(people::membersOf).orElse(List.of()).stream()
                .filter(holder -> !kept.contains(holder))
                .toList();
    }

    /** Returns the nearest group with somebody who is not kept from it. */
    private Optional<String> group(UnitId unit, Set<PersonId> kept) {
        return Stream.concat(
                        people.upwards(unit).stream().map(each -> new RoleGrant(Roles.PROCESS_OWNER, each)),
                        Stream.of(new RoleGrant(Roles.PROCESS_OWNER, null)))
                .map(RoleGrant::toString)
                .filter(each -> heldByAnother(each, kept))
                .findFirst();
    }

    private UnitId unit(PersonId person) {
        return people.find(person).map(PersonSummary::unit).orElseThrow();
    }

    private boolean heldByAnother(String group, Set<PersonId> kept) {
        return people.membersOf(group).stream().anyMatch(holder -> !kept.contains(holder));
    }
}
