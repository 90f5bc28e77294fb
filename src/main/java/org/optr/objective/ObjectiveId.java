package org.optr.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an objective. */
@Embeddable
public record ObjectiveId(@Column(name = "objective_id") UUID value) implements Serializable {

    public static ObjectiveId next() {
        return new ObjectiveId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static ObjectiveId of(String text) {
        return new ObjectiveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
