package org.optr.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Who works here, in which unit and in which roles. Names and units are open to everybody. */
@Service
public class People {

    public Optional<PersonSummary> find(PersonId id) {
        throw new UnsupportedOperationException();
    }

    public Map<PersonId, PersonSummary> find(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }

    /** Returns active persons whose name or sign-in name contains the text, by name. */
    public List<PersonSummary> search(String text, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<UnitSummary> unit(UnitId id) {
        throw new UnsupportedOperationException();
    }

    /** Returns every unit, parents before their children, siblings by name. */
    public List<UnitSummary> units() {
        throw new UnsupportedOperationException();
    }

    /** Returns the unit itself and the units above it, nearest first. */
    public List<UnitId> upwards(UnitId unit) {
        throw new UnsupportedOperationException();
    }

    /** Returns the candidate groups a person belongs to: each grant as {@code role} or {@code role@unit}. */
    public Set<String> groupsOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Returns the active persons who hold exactly this grant. */
    public List<PersonId> membersOf(String group) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the candidate group that holds a role for a unit: of the unit itself or the nearest one above with an active
     * holder, else the role held everywhere, else {@link Roles#ADMINISTRATOR}.
     */
    public String groupFor(String role, UnitId unit) {
        throw new UnsupportedOperationException();
    }

    /** Returns who stands in for the person now. */
    public List<PersonId> substitutesOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Returns for whom the person stands in now. */
    public List<PersonId> substitutedBy(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
