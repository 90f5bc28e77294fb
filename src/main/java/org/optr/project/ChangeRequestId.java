package org.optr.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a change request. */
@Embeddable
public record ChangeRequestId(@Column(name = "change_id") UUID value) implements Serializable {

    public static ChangeRequestId next() {
        return new ChangeRequestId(UUID.randomUUID());
    }
}
