package org.optr.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a piece of evidence. */
@Embeddable
public record EvidenceId(@Column(name = "evidence_id") UUID value) implements Serializable {

    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
