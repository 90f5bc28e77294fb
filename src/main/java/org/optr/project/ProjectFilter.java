package org.optr.project;

import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/**
 * Which projects to list; null and empty mean "any".
 *
 * @param text part of the title, upper and lower case alike
 * @param objective one that the project leads to or supports
 */
public record ProjectFilter(
        String text,
        @Nullable ObjectiveId objective,
        @Nullable ProjectStatus status,
        @Nullable UnitId unit,
        @Nullable PersonId manager) {

    public static final ProjectFilter ALL = new ProjectFilter("", null, null, null, null);
}
