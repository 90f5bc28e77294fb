package org.optr.audit.retention;

import java.util.UUID;

/** Identifies a wish to erase contents of entries. */
public record ErasureId(UUID value) {

    static ErasureId next() {
        return new ErasureId(UUID.randomUUID());
    }
}
