package org.optr.workbench.ui;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.people.PersonId;
import org.optr.workbench.DraftPage;

/**
 * One of two versions that are compared.
 *
 * @param number the one it has, or would have
 * @param state in words and colour
 * @param by who wrote it last; null for what came with OPTR
 * @param draft null for what was published
 * @param version null for a draft
 */
record Side(
        int number,
        Enum<?> state,
        @Nullable PersonId by,
        Instant at,
        ModelPackage models,
        @Nullable DraftPage draft,
        @Nullable VersionId version) {

    Optional<DraftPage> asDraft() {
        return Optional.ofNullable(draft);
    }
}
