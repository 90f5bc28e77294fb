package org.optr.objective;

import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/**
 * Which objectives to list; null and empty mean "any".
 *
 * @param text part of the title, upper and lower case alike
 */
public record ObjectiveFilter(
        @Nullable CycleId cycle,
        @Nullable UnitId unit,
        @Nullable ObjectiveStatus status,
        @Nullable PersonId owner,
        String text) {

    public static final ObjectiveFilter ALL = new ObjectiveFilter(null, null, null, null, "");
}
