package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an item of a punch list. */
@Embeddable
public record PunchItemId(@Column(name = "punch_item_id") UUID value) implements Serializable {

    public static PunchItemId next() {
        return new PunchItemId(UUID.randomUUID());
    }
}
