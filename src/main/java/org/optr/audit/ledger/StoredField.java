package org.optr.audit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads single fields of the changes of an entry, as they are stored. */
final class StoredField {

    private static final JsonMapper JSON = new JsonMapper();

    /** Returns what a field is after the change; empty where nothing can be read. */
    static Optional<String> after(String changes, String field) {
        try {
            return StreamSupport.stream(JSON.readTree(changes).spliterator(), false)
                    .filter(change -> change.path("field").asText().equals(field))
                    .map(change -> change.path("after"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private StoredField() {}
}
