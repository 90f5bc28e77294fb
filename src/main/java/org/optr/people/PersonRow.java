package org.optr.people;

/** A person as the administrator's list shows them. */
public record PersonRow(PersonId id, String name, String signInName, String unitName, boolean active) {

    /** Two letters for the avatar. */
    public String initials() {
        return Initials.of(name);
    }
}
