package org.optr.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a task. */
@Embeddable
public record TaskId(@Column(name = "task_id") UUID value) implements Serializable {

    public static TaskId next() {
        return new TaskId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
