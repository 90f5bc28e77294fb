package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a project. */
@Embeddable
public record ProjectId(@Column(name = "project_id") UUID value) implements Serializable {

    public static ProjectId next() {
        return new ProjectId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
