package org.optr.audit.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/**
 * An entry as the ledger holds it.
 *
 * @param place in the ledger, from 0
 * @param changes empty where they were erased
 * @param erased whether they were
 */
record SealedEntry(
        long place,
        long number,
        Instant at,
        PersonId actor,
        @Nullable PersonId onBehalfOf,
        String event,
        SubjectRef subject,
        @Nullable String rootCase,
        @Nullable String model,
        List<FieldChange> changes,
        boolean erased) {

    /** Returns the process by whose version it happened, or that it is about. */
    @Nullable String process() {
        if (model != null) {
            return model.replaceFirst("@.*$", "");
        }
        return subject.kind() == SubjectKind.PROCESS ? subject.id() : null;
    }

    Optional<FieldChange> step() {
        return named("step");
    }

    Optional<FieldChange> outcome() {
        return named("outcome");
    }

    private Optional<FieldChange> named(String field) {
        return changes.stream()
                .filter(change -> change.field().equals(field) && change.after() != null)
                .findFirst();
    }

    /** Returns what models call steps and decisions, in their languages. */
    Stream<String> names() {
        return changes.stream().flatMap(change -> change.translations().values().stream());
    }
}
