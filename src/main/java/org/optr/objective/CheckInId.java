package org.optr.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a check-in. */
@Embeddable
public record CheckInId(@Column(name = "check_in_id") UUID value) implements Serializable {

    public static CheckInId next() {
        return new CheckInId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static CheckInId of(String text) {
        return new CheckInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
