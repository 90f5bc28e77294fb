package org.optr.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an organisation unit. */
@Embeddable
public record UnitId(@Column(name = "unit_id") UUID value) implements Serializable {

    /** The top of the organisation; it exists from the first start on. */
    public static final UnitId ROOT = new UnitId(new UUID(0, 1));

    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
