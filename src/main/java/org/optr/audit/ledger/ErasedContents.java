package org.optr.audit.ledger;

import java.util.BitSet;
import java.util.OptionalLong;

/** Entries whose contents are gone, until a later entry of the ledger says that these were erased: what is left was taken away. */
final class ErasedContents {

    private final BitSet unexplained = new BitSet();

    void found(long place) {
        unexplained.set(Math.toIntExact(place));
    }

    /** An erasure speaks of what is before it, never of itself or later entries. */
    void hear(LedgerEntry entry, long place) {
        if (entry.event().equals(PayloadErased.NAME)) {
            var places =
                    StoredField.after(entry.changes(), PayloadErased.PLACES).orElse("");
            Places.parse(places).ranges().stream()
                    .filter(range -> range.from() <= range.to() && range.to() < place)
                    .forEach(range -> unexplained.clear((int) Math.min(range.from(), unexplained.length()), (int)
                            Math.min(range.to() + 1, unexplained.length() + 1L)));
        }
    }

    /** Returns the first of which nothing says that it was erased. */
    OptionalLong first() {
        var first = unexplained.nextSetBit(0);
        return first < 0 ? OptionalLong.empty() : OptionalLong.of(first);
    }
}
