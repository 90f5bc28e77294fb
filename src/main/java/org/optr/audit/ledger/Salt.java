package org.optr.audit.ledger;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What nobody can guess and is hashed together with what could be guessed. */
final class Salt {

    private static final int BYTES = 32;

    private final byte[] value;

    private Salt(byte[] value) {
        this.value = value;
    }

    /** Returns the salt as it is stored; null for null. */
    static @Nullable Salt of(byte @Nullable [] stored) {
        return stored == null ? null : new Salt(stored.clone());
    }

    static Salt drawn(Random source) {
        var value = new byte[BYTES];
        source.nextBytes(value);
        return new Salt(value);
    }

    byte[] bytes() {
        return value.clone();
    }
}
