package org.optr.audit.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a saved search. */
@Embeddable
public record SavedSearchId(@Column(name = "search_id") UUID value) implements Serializable {

    static SavedSearchId next() {
        return new SavedSearchId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
