package org.optr.objective;

import org.optr.people.PersonId;
import org.optr.people.UnitId;

/** One row of a list of objectives. */
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
        ObjectiveFigures figures) {}
