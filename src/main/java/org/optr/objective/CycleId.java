package org.optr.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a cycle. */
@Embeddable
public record CycleId(@Column(name = "cycle_id") UUID value) implements Serializable {

    public static CycleId next() {
        return new CycleId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static CycleId of(String text) {
        return new CycleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
