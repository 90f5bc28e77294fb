package org.optr.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of how the demo company works.
 *
 * @param models the package that is changed
 * @param reason null where the draft is not proposed yet
 * @param reviewer null where nobody has reviewed it yet
 */
record Redrawing(
        String models,
        String purpose,
        String by,
        int daysAgo,
        List<Edit> edits,
        @Nullable String reason,
        @Nullable String reviewer,
        @Nullable String answer) {

    /** What is written in place of a text that stands once in a file. */
    record Edit(String file, String text, String becomes) {}
}
