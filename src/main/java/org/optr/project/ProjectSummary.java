package org.optr.project;

import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Period;

/**
 * One row of a list of projects.
 *
 * @param leading id of the objective that it serves first
 * @param leadingTitle null if the acting person may not see that objective
 */
public record ProjectSummary(
        ProjectId id,
        String title,
        ProjectStatus status,
        ObjectiveId leading,
        @Nullable String leadingTitle,
        UnitId unit,
        PersonId manager,
        PersonId sponsor,
        Period period) {}
