package org.optr.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a note of a retrospective. */
@Embeddable
public record NoteId(@Column(name = "note_id") UUID value) implements Serializable {

    public static NoteId next() {
        return new NoteId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
