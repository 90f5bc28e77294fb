package org.optr.workbench;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a draft of a package of models. */
@Embeddable
public record DraftId(@Column(name = "draft_id") UUID value) implements Serializable {

    public static DraftId next() {
        return new DraftId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
