package org.optr.audit.ledger;

import java.util.List;

/**
 * Stretches without signs of life.
 *
 * @param first the first of them
 * @param more how many follow
 */
public record FoundSilences(List<Silence> first, long more) {

    static final FoundSilences NONE = new FoundSilences(List.of(), 0);

    public FoundSilences {
        first = List.copyOf(first);
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }

    public long count() {
        return first.size() + more;
    }
}
