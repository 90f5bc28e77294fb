package org.optr.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a key result. */
@Embeddable
public record KeyResultId(@Column(name = "key_result_id") UUID value) implements Serializable {

    public static KeyResultId next() {
        return new KeyResultId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static KeyResultId of(String text) {
        return new KeyResultId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
