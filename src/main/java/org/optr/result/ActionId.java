package org.optr.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an improvement action. */
@Embeddable
public record ActionId(@Column(name = "action_id") UUID value) implements Serializable {

    public static ActionId next() {
        return new ActionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
