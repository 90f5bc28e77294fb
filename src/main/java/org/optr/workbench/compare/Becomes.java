package org.optr.workbench.compare;

import org.jspecify.annotations.Nullable;

/** The plainest sentence about a change: what it is about, what was, what is. */
final class Becomes {

    /** @param before null where nothing was said, as {@code after} where nothing is any more */
    static Sentence of(Part label, @Nullable Part before, @Nullable Part after) {
        if (before != null && after != null) {
            return new Sentence("compare.becomes", label, before, after);
        }
        if (after != null) {
            return new Sentence("compare.now", label, after);
        }
        return before == null
                ? new Sentence("compare.changed", label)
                : new Sentence("compare.no-longer", label, before);
    }

    static Part label(String word) {
        return new Sentence("compare.fact." + word);
    }

    private Becomes() {}
}
