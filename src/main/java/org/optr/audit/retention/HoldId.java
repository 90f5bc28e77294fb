package org.optr.audit.retention;

import java.util.UUID;

/** Identifies a legal hold. */
public record HoldId(UUID value) {

    static HoldId next() {
        return new HoldId(UUID.randomUUID());
    }
}
