package org.optr.engine;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/**
 * A process owner put a package of models in force.
 *
 * @param before what was in force; null for a new package
 */
public record ModelPublished(@Nullable Version before, Version after, String reason) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROCESS, after.name());
    }

    @Override
    public List<FieldChange> changes() {
        return Stream.of(
                        FieldChange.of("model-version", before == null ? null : before.number(), after.number()),
                        FieldChange.of("model-hash", before == null ? null : before.hash(), after.hash()),
                        FieldChange.of("reason", null, reason))
                .flatMap(change -> change)
                .toList();
    }
}
