package org.optr.workbench;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.people.PersonId;

/**
 * A draft in a list.
 *
 * @param basedOn the version in force when it was begun; null for a process that is new
 * @param basedOnNumber of that version; 0 for a process that is new
 * @param authors who wrote any part of it: none of them reviews it
 * @param proposal null until it was proposed
 */
public record DraftSummary(
        DraftId id,
        String packageName,
        String purpose,
        DraftStatus status,
        @Nullable VersionId basedOn,
        int basedOnNumber,
        PersonId startedBy,
        Instant startedAt,
        PersonId savedBy,
        Instant savedAt,
        List<PersonId> authors,
        @Nullable Proposal proposal) {

    public DraftSummary {
        authors = List.copyOf(authors);
    }

    /** Returns the number of the version that it is to become. */
    public int number() {
        return basedOnNumber + 1;
    }
}
