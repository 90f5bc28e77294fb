package org.optr.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies the result of an objective or of a project. */
@Embeddable
public record ResultId(@Column(name = "result_id") UUID value) implements Serializable {

    public static ResultId next() {
        return new ResultId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static ResultId of(String text) {
        return new ResultId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
