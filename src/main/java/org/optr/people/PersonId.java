package org.optr.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a person. */
@Embeddable
public record PersonId(@Column(name = "person_id") UUID value) implements Serializable {

    /** OPTR itself, for what happens by a timer or at start. */
    public static final PersonId SYSTEM = new PersonId(new UUID(0, 1));

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
