package org.optr.audit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/** Entries whose contents are gone, until a later entry of the ledger says that these were erased: what is left was taken away. */
final class ErasedContents {

    private static final JsonMapper JSON = new JsonMapper();

    private final BitSet unexplained = new BitSet();

    void found(long place) {
        unexplained.set(Math.toIntExact(place));
    }

    /** An erasure speaks of what is before it, never of itself or later entries. */
    void hear(LedgerEntry entry, long place) {
        if (entry.event().equals(PayloadErased.NAME)) {
            Places.parse(places(entry.changes())).ranges().stream()
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

    private static String places(String changes) {
        try {
            return StreamSupport.stream(JSON.readTree(changes).spliterator(), false)
                    .filter(change -> change.path("field").asText().equals(PayloadErased.PLACES))
                    .map(change -> change.path("after"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
