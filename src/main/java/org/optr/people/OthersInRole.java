package org.optr.people;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds where somebody else holds a role: the head of a unit cannot decide on what they own themselves. */
@Component
public class OthersInRole {

    private final People people;

    public OthersInRole(People people) {
        this.people = people;
    }

    /** Returns the unit itself or the nearest one above where a person not among the concerned holds the role; else the topmost. */
    public UnitId nearest(String role, UnitId unit, Set<PersonId> concerned) {
        var upwards = people.upwards(unit);
        return upwards.stream()
                .filter(candidate -> heldByAnother(new RoleGrant(role, candidate), concerned))
                .findFirst()
                .orElse(upwards.get(upwards.size() - 1));
    }

    /** Returns the unit above, of the topmost itself. */
    public UnitId above(UnitId unit) {
        return people.upwards(unit).stream().skip(1).findFirst().orElse(unit);
    }

    private boolean heldByAnother(RoleGrant grant, Set<PersonId> concerned) {
        return people.membersOf(grant.toString()).stream().anyMatch(holder -> !concerned.contains(holder));
    }
}
