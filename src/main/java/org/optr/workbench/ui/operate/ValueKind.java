package org.optr.workbench.ui.operate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What kind of value a variable has. */
enum ValueKind {
    TEXT,
    WHOLE_NUMBER,
    NUMBER,
    YES_NO,
    TIME,
    NONE;

    static ValueKind of(@Nullable Object value) {
        if (value == null) {
            return NONE;
        }
        if (value instanceof Boolean) {
            return YES_NO;
        }
        if (value instanceof Instant) {
            return TIME;
        }
        if (value instanceof Long) {
            return WHOLE_NUMBER;
        }
        return value instanceof Double ? NUMBER : TEXT;
    }

    /** Returns what a value may be corrected to: another one of its kind or none, and any where there is none. */
    List<ValueKind> corrections() {
        return this == NONE ? Stream.of(values()).filter(kind -> kind != NONE).toList() : List.of(this, NONE);
    }
}
