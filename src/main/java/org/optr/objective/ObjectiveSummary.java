package org.optr.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/**
 * One row of a list of objectives.
 *
 * @param finalScore 0.0 to 1.0 once it is closed; null before
 */
public record ObjectiveSummary(
        ObjectiveId id,
        String title,
        ObjectiveLevel level,
        ObjectiveStatus status,
        Commitment commitment,
        PersonId owner,
        UnitId unit,
        CycleId cycle,
        int keyResults,
        ObjectiveFigures figures,
        @Nullable BigDecimal finalScore) {}
