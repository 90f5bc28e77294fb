package org.optr.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a lesson. */
@Embeddable
public record LessonId(@Column(name = "lesson_id") UUID value) implements Serializable {

    public static LessonId next() {
        return new LessonId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static LessonId of(String text) {
        return new LessonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
