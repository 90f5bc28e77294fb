package org.optr.objective;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two rounds of an objective.
 *
 * @param what the field, as in the bundles under {@code field.<what>}, or the title of a key result
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record ContentChange(Kind kind, String what, @Nullable String before, @Nullable String after) {

    /** What was done to it. */
    public enum Kind {
        FIELD_CHANGED,
        KEY_RESULT_ADDED,
        KEY_RESULT_CHANGED,
        KEY_RESULT_REMOVED
    }
}
