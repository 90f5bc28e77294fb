package org.optr.audit.ledger;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger in the texts that the offline verifier reads, page by page. It knows no reader: whoever copies decides who may. */
@Component
public class LedgerCopy {

    private static final int PAGE = 4 * Tile.WIDTH;

    private final EntryRows entries;
    private final LedgerStore store;

    LedgerCopy(EntryRows entries, LedgerStore store) {
        this.entries = entries;
        this.store = store;
    }

    /** Returns how many entries the newest checkpoint covers. */
    public long size() {
        return store.newest().map(SealedCheckpoint::size).orElse(0L);
    }

    /** Hands over the entries from the first up to a size, in their order, as they are now. */
    public void entries(long size, Consumer<List<CopiedEntry>> reader) {
        for (var from = 0L; from < size; from += PAGE) {
            reader.accept(entries.sealed(from, Math.min(size, from + PAGE)).stream()
                    .map(LedgerCopy::copy)
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    /** Hands over the signed checkpoints up to a size, from small to large. */
    public void checkpoints(long size, Consumer<String> reader) {
        var last = 0L;
        for (var page = page(last, size); !page.isEmpty(); page = page(last, size)) {
            page.forEach(checkpoint -> reader.accept(checkpoint
                    .signed()
                    .and(store.cosignatures(checkpoint.number()))
                    .toString()));
            last = page.get(page.size() - 1).size();
        }
    }

    private List<SealedCheckpoint> page(long above, long size) {
        return store.largerThan(above, PAGE).stream()
                .takeWhile(checkpoint -> checkpoint.size() <= size)
                .toList();
    }

    private static Optional<CopiedEntry> copy(EntryRows.SealedRow row) {
        return Optional.ofNullable(row.entry())
                .map(entry -> new CopiedEntry(
                        entry.canonical(row.commitmentNow(entry)), row.leaf().toString(), payload(entry)));
    }

    private static @Nullable String payload(LedgerEntry entry) {
        var salt = entry.salt();
        return salt == null
                ? null
                : "{\"changes\":" + entry.changes() + ",\"salt\":\""
                        + Base64.getEncoder().encodeToString(salt.bytes()) + "\"}";
    }

    /**
     * An entry as it goes out.
     *
     * @param text the bytes of the leaf
     * @param leaf the hash that was sealed, in base64
     * @param payload what it changed, with the salt of its commitment; null where that is erased
     */
    public record CopiedEntry(String text, String leaf, @Nullable String payload) {}
}
