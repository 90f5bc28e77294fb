package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a deliverable of a project. */
@Embeddable
public record DeliverableId(@Column(name = "deliverable_id") UUID value) implements Serializable {

    public static DeliverableId next() {
        return new DeliverableId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static DeliverableId of(String text) {
        return new DeliverableId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
