package org.optr.objective.process;

import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.RoleGrant;
import org.optr.people.UnitId;
import org.springframework.stereotype.Component;

/** Finds where somebody else holds a role: the head of a unit cannot decide on what they own themselves. */
@Component
class OthersInRole {

    private final People people;

    OthersInRole(People people) {
        this.people = people;
    }

    /** Returns the unit itself or the nearest one above where a person other than the owner holds the role; else the topmost. */
    UnitId nearest(String role, UnitId unit, PersonId owner) {
        var upwards = people.upwards(unit);
        return upwards.stream()
                .filter(candidate -> heldByAnother(new RoleGrant(role, candidate), owner))
                .findFirst()
                .orElse(upwards.get(upwards.size() - 1));
    }

    /** Returns the unit above, of the topmost itself. */
    UnitId above(UnitId unit) {
        return people.upwards(unit).stream().skip(1).findFirst().orElse(unit);
    }

    private boolean heldByAnother(RoleGrant grant, PersonId owner) {
        return people.membersOf(grant.toString()).stream().anyMatch(holder -> !holder.equals(owner));
    }
}
