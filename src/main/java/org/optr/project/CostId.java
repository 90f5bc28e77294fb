package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a cost that was booked. */
@Embeddable
public record CostId(@Column(name = "cost_id") UUID value) implements Serializable {

    public static CostId next() {
        return new CostId(UUID.randomUUID());
    }
}
