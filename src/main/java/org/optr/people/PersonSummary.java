package org.optr.people;

/** What everybody may know of a person. */
public record PersonSummary(PersonId id, String name, UnitId unit, String unitName, boolean active) {

    /** Two letters for the avatar. */
    public String initials() {
        return Initials.of(name);
    }
}
