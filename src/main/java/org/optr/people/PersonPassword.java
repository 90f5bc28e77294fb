package org.optr.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Kept apart from the person, so that only sign-in ever reads it. */
@Entity
@Table(name = "person_password")
class PersonPassword {

    @EmbeddedId
    private PersonId id;

    private String hash;
    private boolean mustChange;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    PersonPassword(PersonId id, String hash, boolean mustChange, Instant now) {
        this.id = id;
        this.hash = hash;
        this.mustChange = mustChange;
        this.changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    @SuppressWarnings("NullAway.Init")
    protected PersonPassword() {}

    void replace(String newHash, boolean mustChangeAgain, Instant now) {
        hash = newHash;
        mustChange = mustChangeAgain;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    PersonId id() {
        return id;
    }

    String hash() {
        return hash;
    }

    boolean mustChange() {
        return mustChange;
    }

    Instant changedAt() {
        return changedAt;
    }
}
