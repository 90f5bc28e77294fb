package org.optr.verifier.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.optr.verifier.Hash;
import org.optr.verifier.Refusal;

/**
 * The first entry that is not what the noted leaf hashes say.
 *
 * @param index its position, from 0
 * @param count how many are missing or inserted; for two that are swapped, how far apart they are
 */
record FirstDifference(long index, Kind kind, long count) {

    enum Kind {
        CHANGED,
        MISSING,
        INSERTED,
        SWAPPED
    }

    /** How far is looked ahead for where an entry has gone. */
    private static final int WINDOW = 4096;

    static Optional<FirstDifference> find(LeafHashes entries, LeafHashes noted) {
        for (var index = 0L; ; index++) {
            var entry = entries.next();
            var note = noted.next();
            if (!entry.equals(note)) {
                return Optional.of(at(index, ahead(entry, entries), ahead(note, noted)));
            }
            if (entry.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private static List<Hash> ahead(Optional<Hash> first, LeafHashes rest) {
        var ahead = rest.next(WINDOW);
        first.ifPresent(hash -> ahead.add(0, hash));
        return ahead;
    }

    private static FirstDifference at(long index, List<Hash> entries, List<Hash> noted) {
        if (entries.isEmpty()) {
            return new FirstDifference(index, Kind.MISSING, noted.size());
        }
        if (noted.isEmpty()) {
            return new FirstDifference(index, Kind.INSERTED, entries.size());
        }
        var later = noted.indexOf(entries.get(0));
        if (later > 0) {
            var isSwapped = later < entries.size() && entries.get(later).equals(noted.get(0));
            return new FirstDifference(index, isSwapped ? Kind.SWAPPED : Kind.MISSING, later);
        }
        var inserted = entries.indexOf(noted.get(0));
        return inserted > 0
                ? new FirstDifference(index, Kind.INSERTED, inserted)
                : new FirstDifference(index, Kind.CHANGED, 1);
    }

    Refusal refusal() {
        var other = kind == Kind.SWAPPED ? index + count : count;
        return Refusal.untrue("export." + kind.name().toLowerCase(Locale.ROOT), index, index + 1, other);
    }
}
