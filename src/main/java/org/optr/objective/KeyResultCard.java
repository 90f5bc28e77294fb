package org.optr.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * A key result with its trend and figures.
 *
 * @param delegate who may check in beside the owner
 * @param trend oldest first
 * @param mayCheckIn whether the acting person may check in now
 */
public record KeyResultCard(
        KeyResultId id,
        KeyResultDraft content,
        @Nullable PersonId delegate,
        List<Measurement> trend,
        KeyResultFigures figures,
        boolean mayCheckIn) {}
