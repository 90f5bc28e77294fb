package org.optr.result.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a recognition. */
@Embeddable
public record RecognitionId(@Column(name = "recognition_id") UUID value) implements Serializable {

    public static RecognitionId next() {
        return new RecognitionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static RecognitionId of(String text) {
        return new RecognitionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
