package org.optr.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import org.optr.shared.FieldChange;
import org.springframework.stereotype.Component;

/** The changes of an entry as its column holds them. */
@Component
public class StoredChanges {

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private final ObjectMapper json;

    StoredChanges(ObjectMapper json) {
        this.json = json;
    }

    String write(List<FieldChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns none where somebody altered the column by hand so that it cannot be read, which the check of the ledger says. */
    public List<FieldChange> read(String column) {
        try {
            return Objects.requireNonNullElse(json.readValue(column, CHANGES), List.of());
        } catch (JsonProcessingException altered) {
            return List.of();
        }
    }
}
