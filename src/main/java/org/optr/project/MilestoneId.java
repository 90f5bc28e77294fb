package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a milestone of a project. */
@Embeddable
public record MilestoneId(@Column(name = "milestone_id") UUID value) implements Serializable {

    public static MilestoneId next() {
        return new MilestoneId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static MilestoneId of(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
