package org.optr.workbench.rehearse;

import java.util.UUID;

/** Identifies a rehearsal of a draft: only the screen that has begun it knows it. */
public record RehearsalId(UUID value) {

    static RehearsalId next() {
        return new RehearsalId(UUID.randomUUID());
    }
}
